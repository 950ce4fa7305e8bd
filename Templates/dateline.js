// Search, filters, keys and the brush. Every page is whole without this file.
"use strict";
(() => {
	const $ = (selector, within = document) => within.querySelector(selector);
	const all = (selector, within = document) => [...within.querySelectorAll(selector)];
	const fill = (element, attributes, ...content) => {
		for (const key in attributes) element.setAttribute(key, attributes[key]);
		element.append(...content);
		return element;
	};
	const make = (name, attributes, ...content) => fill(document.createElement(name), attributes, ...content);
	const root = $("link[rel=stylesheet]").getAttribute("href").slice(0, -"style.css".length);
	const form = $("#search");
	const fields = form && form.elements;
	const picture = $(".overview svg");

	// Days, as numbers since 1970

	/** The first or last day of `2024`, `2024-06` or `2024-06-05`; null when it is none. */
	const dayNumber = (text, isEnd) => {
		const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text.trim());
		if (!parts) return null;
		const [year, month, day] = parts.slice(1).map(Number);
		const time = new Date(0);
		if (isEnd && !day) time.setUTCFullYear(month ? year : year + 1, month || 0, 0);
		else time.setUTCFullYear(year, (month || 1) - 1, day || 1);
		return time / 864e5;
	};
	const isoDay = (day) => new Date(day * 864e5).toISOString().slice(0, 10);
	const span = () => [dayNumber(fields.from.value) ?? -Infinity, dayNumber(fields.to.value, true) ?? Infinity];

	// Search and filters

	const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
	let events = null;
	let isSplit = false;
	let loading = null;

	/** Loads the index from its own script: a page opened from disk may load nothing else. */
	const load = () => loading ??= new Promise((resolve) => {
		window.datelineIndex = (data) => {
			isSplit = data.events.some((event) => event.length > 6);
			events = data.events.map(([name, from, to, marks, sources, people, title, date]) => {
				const link = isSplit || $("#e-" + name + " .p-name");
				const names = [title ?? link.textContent, ...sources.map((n) => data.sources[n]), ...people.map((n) => data.people[n])];
				return { name, from, to, marks, sources, title, date, item: isSplit || link.closest("li"), text: plain(names.join("\n")) };
			});
			fields.source.append(...data.sources.map((title, n) => make("option", { value: n }, title)));
			resolve();
		};
		document.head.append(make("script", { src: root + "search-index.js" }));
	});

	/** A test for events, from the words, days, source and marks that were asked for. */
	const filter = (query) => {
		const words = (plain(query.get("q") ?? "").match(/"[^"]+"|[^\s"]+/g) ?? []).map((word) => word.replaceAll('"', ""));
		const some = query.get("words") === "or";
		const [from, to] = span();
		const source = query.get("source");
		const marks = query.getAll("is");
		return ({ text, ...event }) => {
			const speaks = (word) => text.includes(word);
			return (!words.length || (some ? words.some(speaks) : words.every(speaks))) && event.to >= from && event.from <= to &&
				(!source || event.sources.includes(+source)) && (!marks.length || marks.some((mark) => event.marks.includes(mark)));
		};
	};

	const show = (query) => {
		const isEmpty = [...query.keys()].every((key) => key === "words");
		for (const field of [fields.from, fields.to]) field.ariaInvalid = String(field.value !== "" && dayNumber(field.value) === null);
		drawBrush();
		if (!events) return;
		const found = events.filter(filter(query));
		let text = `${found.length} of ${events.length} events`;
		if (isSplit) {
			const list = $("#list");
			if (!$("#hits")) list.before(make("ol", { id: "hits" }));
			list.hidden = !isEmpty;
			$("#hits").replaceChildren(...(isEmpty ? [] : found.slice(0, 200)).map((event) =>
				make("li", { class: "row" }, make("p", {}, make("span", {}, event.date), " ", make("a", { href: `events/${event.name}.html` }, event.title)))));
			if (found.length > 200) text += ", the first 200 shown";
		} else {
			const notes = all(".notes li");
			for (const [number, event] of events.entries()) event.item.hidden = notes[number].hidden = !found.includes(event);
			for (const section of all(".month, .year")) section.hidden = !$("li:not([hidden])", section);
		}
		$("output").textContent = isEmpty ? "" : text;
	};

	let timer = 0;
	let isTyping = false;
	let isStep = false;
	/** Shows what the form asks for; the first change after a pause is a step for the back button. */
	const update = () => {
		isStep ||= !isTyping;
		isTyping = true;
		clearTimeout(timer);
		timer = setTimeout(async () => {
			const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
			const search = "?" + query;
			if (search !== (location.search || "?")) history[isStep ? "pushState" : "replaceState"](null, "", location.pathname + search);
			isStep = false;
			await load();
			show(query);
		}, 120);
	};
	const restore = async () => {
		const query = new URLSearchParams(location.search);
		if (query.size) await load();
		for (const field of fields) {
			if (field.type === "checkbox") field.checked = query.getAll(field.name).includes(field.value);
			else if (field.name) field.value = query.get(field.name) ?? "";
		}
		if (["from", "to", "source", "is"].some((key) => query.has(key))) $("details", form).open = true;
		show(query);
	};

	// The overview as a brush

	const grounds = all(".overview .ground").map((ground) => ({
		x: parseFloat(ground.getAttribute("x")), width: parseFloat(ground.getAttribute("width")),
		from: dayNumber(ground.dataset.from), to: dayNumber(ground.dataset.to) + 1,
	}));
	const dayAt = (x) => {
		const ground = grounds.find((ground) => x <= ground.x + ground.width) ?? grounds.at(-1);
		const part = Math.max(0, Math.min(0.999, (x - ground.x) / ground.width));
		return Math.floor(ground.from + part * (ground.to - ground.from));
	};
	const placeOf = (day) => {
		const ground = grounds.find((ground) => day <= ground.to) ?? grounds.at(-1);
		return ground.x + ground.width * Math.max(0, Math.min(1, (day - ground.from) / (ground.to - ground.from)));
	};
	const drawBrush = () => {
		$(".brush")?.remove();
		const [from, to] = span();
		if (!picture || (from === -Infinity && to === Infinity)) return;
		const x = placeOf(from);
		picture.append(fill(document.createElementNS("http://www.w3.org/2000/svg", "rect"),
			{ class: "brush", x: x + "%", width: Math.max(0.3, placeOf(to + 1) - x) + "%", height: "100%" }));
	};
	const startBrush = () => {
		let start = null;
		let isDrawn = false;
		const percent = (event) => {
			const box = picture.getBoundingClientRect();
			return (100 * (event.clientX - box.left)) / box.width;
		};
		picture.classList.add("brushable");
		picture.onpointerdown = (event) => { start = event.button ? null : percent(event); isDrawn = false; };
		picture.ondragstart = (event) => event.preventDefault();
		picture.onpointermove = (event) => {
			if (start === null || (!isDrawn && Math.abs(percent(event) - start) < 1)) return;
			if (!isDrawn) picture.setPointerCapture(event.pointerId);
			isDrawn = true;
			[fields.from.value, fields.to.value] = [start, percent(event)].sort((a, b) => a - b).map(dayAt).map(isoDay);
			update();
		};
		picture.onpointerup = picture.onpointercancel = () => { start = null; isTyping = false; };
		picture.addEventListener("click", (event) => { if (isDrawn) event.preventDefault(); }, true);
	};

	if (form) {
		form.hidden = false;
		form.onsubmit = (event) => event.preventDefault();
		form.oninput = update;
		$("details", form).ontoggle = load;
		form.onchange = () => { isTyping = false; };
		form.onreset = () => setTimeout(() => { isTyping = false; update(); });
		window.onpopstate = restore;
		if (grounds.length) startBrush();
		restore();
		if (location.hash === "#search") fields.q.focus();
	}

	// Keys

	const keys = (value) => {
		try {
			if (value) localStorage.setItem("dateline-keys", value);
			return localStorage.getItem("dateline-keys");
		} catch { return value; }
	};
	const move = (step) => {
		const neighbour = $(step > 0 ? "a[rel=next]" : "a[rel=prev]");
		if (neighbour) return neighbour.click();
		const links = all("main .p-name, main .row a").filter((link) => !link.closest("[hidden]"));
		const at = links.indexOf(document.activeElement);
		const next = links[at < 0 ? links.findIndex((link) => link.getBoundingClientRect().top > 0) : at + step];
		next?.focus();
		next?.scrollIntoView({ block: "center" });
	};
	const toggleHelp = () => {
		let help = $(".help");
		if (!help) {
			const check = make("input", { type: "checkbox" });
			check.checked = keys() !== "off";
			check.onchange = () => keys(check.checked ? "on" : "off");
			const close = make("button", { type: "button" }, "Close");
			help = make("dialog", { class: "help", "aria-label": "Keys" },
				make("p", {}, "j, k: next, previous event. /: search. ?: this help."),
				make("p", {}, make("label", {}, check, " Use these keys")), close);
			close.onclick = () => help.close();
			help.onkeydown = (event) => { if (event.key === "Escape") help.close(); };
			document.body.append(help);
		}
		if (help.open) help.close();
		else help.show();
	};
	document.onkeydown = (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input:not([type=checkbox]), select")) return;
		if (event.key === "?") toggleHelp();
		if (keys() === "off") return;
		if (event.key === "j") move(1);
		if (event.key === "k") move(-1);
		if (event.key === "/") {
			event.preventDefault();
			if (form) fields.q.focus();
			else location.href = root + "index.html#search";
		}
	};
})();
