/* Makes the desk quicker: the review queue is worked through by single keys, as long as one of its choices has the focus. */

const queue = document.querySelector("[data-queue]");

queue?.addEventListener("keydown", event => {
  const item = event.target.closest("fieldset.item");
  const typing = event.target.matches("input:not([type=radio], [type=checkbox]), textarea");
  if (event.key === "Enter" && event.ctrlKey) {
    event.preventDefault();
    queue.requestSubmit();
  } else if (item && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const choices = [...item.querySelectorAll("input[type=radio]")];
    const step = { j: 1, k: -1 }[event.key];
    const choice = event.key === "a" ? choices[0] : event.key === "r" ? choices.at(-1) : choices[Number(event.key) - 1];
    if (step) {
      const items = [...queue.querySelectorAll("fieldset.item")];
      items[items.indexOf(item) + step]?.querySelector("input[type=radio]").focus();
      event.preventDefault();
    } else if (choice) {
      choice.checked = true;
      choice.focus();
      event.preventDefault();
    }
  }
});
