// Search, filters, keys and the brush. Every page is whole without this file.
"use strict";
(() => {
  const $ = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const make = (name, attributes = {}, ...content) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...content);
    return element;
  };
  const dayLength = 864e5;
  const root = $("link[rel=stylesheet]").getAttribute("href").replace(/style\.css$/, "");
  const form = $("#search");
  const list = $("#list");

  // Search and filters

  /** First or last day of `2024`, `2024-06` or `2024-06-05`, in days since 1970; null when it is none. */
  const dayNumber = (text, isEnd) => {
    const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text.trim());
    if (!parts) return null;
    const [year, month, day] = parts.slice(1).map((part) => part && +part);
    const time = new Date(0);
    if (isEnd && !day) time.setUTCFullYear(month ? year : year + 1, month || 0, 0);
    else time.setUTCFullYear(year, (month || 1) - 1, day || 1);
    return Math.round(time / dayLength);
  };
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  let index = null;
  /** The index, from its own script: the only thing that a page opened from disk may load. */
  const load = () => new Promise((resolve) => {
    if (index) return resolve();
    window.datelineIndex = (data) => {
      const isSplit = data.events.length && data.events[0].length > 6;
      index = data.events.map(([name, from, to, marks, sources, people, headline, date]) => {
        const element = isSplit ? null : document.getElementById("e-" + name);
        const title = isSplit ? headline : $(".p-name", element).textContent;
        const text = [title, ...sources.map((n) => data.sources[n]), ...people.map((n) => data.people[n])];
        return { name, from, to, marks, sources, date, title, item: element && element.closest("li"), text: plain(text.join("\n")) };
      });
      index.isSplit = isSplit;
      resolve();
    };
    document.head.append(make("script", { src: root + "search-index.js" }));
  });

  const state = () => {
    const query = new URLSearchParams();
    for (const [key, value] of new FormData(form)) if (value.trim()) query.append(key, value.trim());
    return query;
  };

  /** A test for events, from the words, dates and marks that were asked for. */
  const filter = (query) => {
    const words = plain(query.get("q") || "").match(/"[^"]+"|\S+/g) || [];
    const wanted = words.map((word) => word.replace(/"/g, "")).filter(Boolean);
    const some = query.get("words") === "or";
    const from = query.has("from") ? dayNumber(query.get("from"), false) : null;
    const to = query.has("to") ? dayNumber(query.get("to"), true) : null;
    const source = query.get("source");
    const marks = query.getAll("is").map((mark) => ({ exact: "e", vague: "v", disputed: "d", planned: "p", denied: "n" })[mark]);
    const speaks = (word) => (event) => event.text.includes(word);
    return (event) =>
      (!wanted.length || (some ? wanted.some((word) => speaks(word)(event)) : wanted.every((word) => speaks(word)(event)))) &&
      (from === null || event.to >= from) && (to === null || event.from <= to) &&
      (!source || event.sources.includes(+source)) &&
      (!marks.length || marks.some((mark) => event.marks.includes(mark)));
  };

  const show = (query) => {
    const output = $("output", form);
    const isEmpty = ![...query.keys()].some((key) => key !== "words");
    for (const name of ["from", "to"]) {
      const field = form.elements[name];
      const isWrong = field.value.trim() && dayNumber(field.value, false) === null;
      field.setAttribute("aria-invalid", isWrong ? "true" : "false");
    }
    if (!index) return;
    const found = index.filter(filter(query));
    if (index.isSplit) {
      let results = $("#results");
      if (!results) list.before((results = make("div", { id: "results" })));
      results.replaceChildren();
      list.hidden = !isEmpty;
      if (!isEmpty) {
        results.append(make("ol", { class: "hits" }, ...found.slice(0, 200).map((event) =>
          make("li", { class: "row" }, make("p", {}, make("span", {}, event.date), " ", make("a", { href: `events/${event.name}.html`, class: "p-name" }, event.title))))));
      }
    } else {
      const shown = new Set(found);
      const notes = all(".notes ol > li");
      index.forEach((event, number) => {
        event.item.hidden = !shown.has(event);
        if (notes[number]) notes[number].hidden = !shown.has(event);
      });
      for (const section of all(".month, .year")) section.hidden = !$("li:not([hidden])", section);
    }
    const more = index.isSplit && found.length > 200 ? ", the first 200 shown" : "";
    output.textContent = isEmpty ? "" : `${found.length} of ${index.length} events${more}`;
  };

  let timer = 0;
  const update = (isStep) => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const query = state();
      const address = location.pathname + (String(query) ? "?" + query : "") + location.hash;
      if (address !== location.pathname + location.search + location.hash) {
        try {
          history[isStep ? "pushState" : "replaceState"](null, "", address);
        } catch { /* a browser may keep the addresses of files as they are */ }
      }
      await load();
      show(query);
    }, isStep ? 0 : 150);
  };
  const restore = async () => {
    const query = new URLSearchParams(location.search);
    for (const field of form.elements) {
      if (!field.name) continue;
      if (field.type === "checkbox") field.checked = query.getAll(field.name).includes(field.value);
      else field.value = query.get(field.name) || "";
    }
    if (String(query)) await load();
    show(state());
    drawBrush();
  };

  if (form) {
    form.hidden = false;
    form.addEventListener("submit", (event) => { event.preventDefault(); update(true); });
    form.addEventListener("input", (event) => update(event.target.type !== "search" && event.target.name !== "from" && event.target.name !== "to"));
    form.addEventListener("change", () => { update(true); drawBrush(); });
    form.addEventListener("reset", () => setTimeout(() => { update(true); drawBrush(); }));
    window.addEventListener("popstate", restore);
  }

  // The overview as a brush

  const picture = $(".overview svg");
  const spans = picture ? all(".ground", picture).map((ground) => ({
    start: parseFloat(ground.getAttribute("x")), width: parseFloat(ground.getAttribute("width")),
    from: dayNumber(ground.dataset.from), to: dayNumber(ground.dataset.to),
  })) : [];
  const dayAt = (x) => {
    for (const span of spans) {
      if (x < span.start) return span.from;
      if (x <= span.start + span.width) return Math.min(span.to, span.from + Math.floor(((x - span.start) / span.width) * (span.to - span.from + 1)));
    }
    return spans[spans.length - 1].to;
  };
  const placeOf = (day) => {
    for (const span of spans) {
      if (day < span.from) return span.start;
      if (day <= span.to + 1) return span.start + (span.width * (day - span.from)) / (span.to - span.from + 1);
    }
    return 100;
  };
  const isoDay = (day) => new Date(day * dayLength).toISOString().slice(0, 10);
  const drawBrush = () => {
    if (!picture) return;
    const old = $(".brush", picture);
    if (old) old.remove();
    const [from, to] = [dayNumber(form.elements.from.value, false), dayNumber(form.elements.to.value, true)];
    if (from === null && to === null) return;
    const x = from === null ? 0 : placeOf(from);
    const brush = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    const values = { class: "brush", x: x + "%", width: Math.max(0.3, (to === null ? 100 : placeOf(to + 1)) - x) + "%", y: 0, height: picture.getAttribute("height") };
    for (const [key, value] of Object.entries(values)) brush.setAttribute(key, value);
    picture.append(brush);
  };
  if (picture && form && spans.every((span) => span.from !== null && span.to !== null)) {
    let start = null;
    let isDrawn = false;
    const percent = (event) => {
      const box = picture.getBoundingClientRect();
      return Math.max(0, Math.min(100, (100 * (event.clientX - box.left)) / box.width));
    };
    picture.classList.add("brushable");
    picture.addEventListener("pointerdown", (event) => { start = event.button === 0 ? percent(event) : null; isDrawn = false; });
    picture.addEventListener("dragstart", (event) => event.preventDefault());
    picture.addEventListener("pointermove", (event) => {
      if (start === null || (!isDrawn && Math.abs(percent(event) - start) < 1)) return;
      if (!isDrawn) picture.setPointerCapture(event.pointerId);
      isDrawn = true;
      const ends = [start, percent(event)].sort((a, b) => a - b).map(dayAt);
      form.elements.from.value = isoDay(ends[0]);
      form.elements.to.value = isoDay(ends[1]);
      drawBrush();
      update(false);
    });
    picture.addEventListener("pointerup", () => { start = null; if (isDrawn) update(true); });
    picture.addEventListener("pointercancel", () => { start = null; });
    picture.addEventListener("click", (event) => { if (isDrawn) event.preventDefault(); isDrawn = false; }, true);
  }
  if (form) restore();

  // Keys

  const stored = (value) => {
    try {
      if (value !== undefined) localStorage.setItem("dateline-keys", value);
      return localStorage.getItem("dateline-keys");
    } catch { return null; }
  };
  const move = (step) => {
    const target = $(step > 0 ? "a[rel=next]" : "a[rel=prev]");
    if (target) return target.click();
    const links = all("main .p-name, main .row a").filter((link) => link.href && !link.closest("[hidden]"));
    const at = links.indexOf(document.activeElement);
    const seen = links.findIndex((link) => link.getBoundingClientRect().top > 0);
    const next = links[at < 0 ? Math.max(0, seen) : Math.max(0, Math.min(links.length - 1, at + step))];
    if (next) { next.focus(); next.scrollIntoView({ block: "center" }); }
  };
  let help = null;
  const toggleHelp = () => {
    if (!help) {
      const check = make("input", { type: "checkbox" });
      check.checked = stored() !== "off";
      check.addEventListener("change", () => stored(check.checked ? "on" : "off"));
      const close = make("button", { type: "button" }, "Close");
      close.addEventListener("click", () => help.close());
      help = make("dialog", { class: "help", "aria-label": "Keys" },
        make("p", {}, "j, k: next and previous event. /: search. ?: this help. Esc: close."),
        make("p", {}, make("label", {}, check, " Use these keys")), close);
      help.addEventListener("keydown", (event) => { if (event.key === "Escape") help.close(); });
      document.body.append(help);
    }
    if (help.open) help.close();
    else help.show();
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === "?" && !event.target.matches("input, select, textarea")) return toggleHelp();
    if (stored() === "off" || event.target.matches("input, select, textarea, [contenteditable]")) return;
    if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "/") {
      event.preventDefault();
      if (form) form.elements.q.focus();
      else location.href = root + "index.html#search";
    }
  });
  if (form && location.hash === "#search") form.elements.q.focus();
})();
