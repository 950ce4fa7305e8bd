// In the pages of `dateline serve` alone: loads the page anew when the site was built anew.
"use strict";
(() => {
  let known = null;
  const ask = async () => {
    try {
      const generation = await (await fetch("/.generation", { cache: "no-store" })).text();
      if (known !== null && generation !== known) location.reload();
      known = generation;
    } catch { /* the server has stopped; it may come back */ }
    setTimeout(ask, 700);
  };
  ask();
})();
