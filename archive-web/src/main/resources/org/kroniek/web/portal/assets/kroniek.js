/* Makes what already works a little quicker: "/" goes to the search box, names, events and titles are suggested while typing, and dragging over
   the bars of a timeline chooses a period. */

const box = document.getElementById("q");

document.addEventListener("keydown", event => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && box && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});

/* A combobox as the ARIA Authoring Practices describe it: the list belongs to the box, focus stays in the box. Options stand in
   groups by kind; the arrows go through all of them. */
class Suggestions {
  static PAUSE = 160;
  static LEAST = 2;

  constructor(input) {
    this.input = input;
    this.items = [];
    this.options = [];
    this.active = -1;
    this.list = document.createElement("div");
    this.list.className = "suggestions";
    this.list.id = "suggestions";
    this.list.hidden = true;
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", input.dataset.suggestions);
    input.after(this.list);
    for (const [name, value] of Object.entries({
      role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.list.id
    })) {
      input.setAttribute(name, value);
    }
    input.addEventListener("input", () => this.later());
    input.addEventListener("keydown", event => this.key(event));
    input.addEventListener("blur", () => this.close());
    this.list.addEventListener("pointerdown", event => event.preventDefault());
    this.list.addEventListener("click", event => {
      const option = event.target.closest("[role=option]");
      if (option) {
        this.go(this.options.indexOf(option));
      }
    });
  }

  later() {
    clearTimeout(this.timer);
    this.asking?.abort();
    const text = this.input.value.trim();
    if (text.length < Suggestions.LEAST) {
      this.close();
    } else {
      this.timer = setTimeout(() => this.ask(text), Suggestions.PAUSE);
    }
  }

  async ask(text) {
    const asking = this.asking = new AbortController();
    try {
      const answer = await fetch("/api/v1/suggest?q=" + encodeURIComponent(text), {
        signal: asking.signal, headers: { Accept: "application/json", "Accept-Language": document.documentElement.lang }
      });
      this.show(answer.ok ? (await answer.json()).items : []);
    } catch {
      // Suggestions are a help; without them the form still works. Who has typed on is already waiting for others.
      if (!asking.signal.aborted) {
        this.close();
      }
    }
  }

  show(items) {
    this.items = document.activeElement === this.input ? items : [];
    this.active = -1;
    this.options = this.items.map((item, index) => this.option(item, index));
    const groups = new Map();
    this.items.forEach((item, index) => {
      const name = { event: "events", title: "titles" }[item.kind] ?? "names";
      groups.set(name, [...groups.get(name) ?? [], this.options[index]]);
    });
    this.list.replaceChildren(...[...groups].map(([name, options]) => this.group(name, options)));
    this.open(this.items.length > 0);
  }

  group(name, options) {
    const group = document.createElement("div");
    const heading = document.createElement("div");
    heading.id = "suggested-" + name;
    heading.className = "kind";
    heading.setAttribute("role", "presentation");
    heading.textContent = this.input.dataset[name];
    group.setAttribute("role", "group");
    group.setAttribute("aria-labelledby", heading.id);
    group.append(heading, ...options);
    return group;
  }

  option(item, index) {
    const option = document.createElement("div");
    option.id = "suggestion-" + index;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.textContent = item.label;
    const more = item.matched ?? item.when;
    if (more) {
      const beside = document.createElement("span");
      beside.textContent = more;
      option.append(" ", beside);
    }
    return option;
  }

  open(shown) {
    this.list.hidden = !shown;
    this.input.setAttribute("aria-expanded", String(shown));
    this.input.removeAttribute("aria-activedescendant");
  }

  close() {
    clearTimeout(this.timer);
    this.asking?.abort();
    this.items = [];
    this.active = -1;
    this.open(false);
  }

  key(event) {
    if (event.isComposing || !this.items.length) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && this.active >= 0) {
      event.preventDefault();
      this.go(this.active);
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.close();
    }
  }

  /* One place more than there are suggestions: the box itself. */
  move(step) {
    const places = this.items.length + 1;
    this.active = (this.active + 1 + step + places) % places - 1;
    this.options.forEach((option, index) =>
      option.setAttribute("aria-selected", String(index === this.active)));
    if (this.active < 0) {
      this.input.removeAttribute("aria-activedescendant");
    } else {
      this.input.setAttribute("aria-activedescendant", "suggestion-" + this.active);
      this.options[this.active].scrollIntoView({ block: "nearest" });
    }
  }

  go(index) {
    const item = this.items[index];
    if (item) {
      const address = new URL(item.url, location.origin);
      const language = new URLSearchParams(location.search).get("hl");
      if (language) {
        address.searchParams.set("hl", language);
      }
      location.assign(address);
    }
  }
}

if (box?.dataset.suggestions) {
  new Suggestions(box);
}

/* A period chosen by dragging over the bars; the date field does the same for a keyboard. */
class Brush {
  static LEAST = 4; // pixels: less is a click on a bar

  constructor(figure) {
    this.address = figure.dataset.brush;
    this.bars = figure.querySelector(".bars");
    this.from = this.bars.dataset.from.split(" ");
    this.to = this.bars.dataset.to.split(" ");
    this.band = this.bars.querySelector(".reach").cloneNode();
    this.band.setAttribute("class", "band");
    this.bars.addEventListener("dragstart", event => event.preventDefault());
    this.bars.addEventListener("pointerdown", event => this.begin(event));
    this.bars.addEventListener("pointermove", event => this.move(event));
    this.bars.addEventListener("pointerup", event => this.end(event));
    this.bars.addEventListener("pointercancel", () => this.cancel());
    this.bars.addEventListener("click", event => this.dragged && event.preventDefault(), true);
  }

  /* Which bar the pointer is over. */
  bar(event) {
    const box = this.bars.getBoundingClientRect();
    const place = Math.floor((event.clientX - box.left) / box.width * this.from.length);
    return Math.min(Math.max(place, 0), this.from.length - 1);
  }

  begin(event) {
    this.dragged = false;
    if (event.button === 0 && event.pointerType !== "touch") {
      this.start = { x: event.clientX, bar: this.bar(event) };
    }
  }

  move(event) {
    if (!this.start || !this.dragged && Math.abs(event.clientX - this.start.x) < Brush.LEAST) {
      return;
    }
    if (!this.dragged) {
      this.dragged = true;
      this.bars.setPointerCapture(event.pointerId);
      this.bars.append(this.band);
    }
    const [first, last] = this.range(event);
    this.band.setAttribute("x", String(first * 10));
    this.band.setAttribute("width", String((last - first + 1) * 10));
  }

  range(event) {
    return [this.start.bar, this.bar(event)].sort((one, other) => one - other);
  }

  end(event) {
    if (this.start && this.dragged) {
      const [first, last] = this.range(event);
      const address = new URL(this.address, location.origin);
      const from = this.from[first], to = this.to[last];
      address.searchParams.set("date", from === to ? from : from + ".." + to);
      location.assign(address);
    }
    this.start = undefined;
  }

  cancel() {
    this.start = undefined;
    this.dragged = false;
    this.band.remove();
  }
}

document.querySelectorAll("figure[data-brush]").forEach(figure => new Brush(figure));
