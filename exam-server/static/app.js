// Additions only: every page works without this file.
"use strict";

// Live parts: <section id="x" data-live="/events"> is fetched anew whenever the stream says that
// something has changed. The first event only tells the state the page was made in.
for (const part of document.querySelectorAll("[data-live]")) {
  const events = new EventSource(part.dataset.live);
  let last = part.dataset.state ?? null;
  events.onmessage = async (event) => {
    const known = last;
    last = event.data;
    if (known === null || known === event.data) return;
    // Never under the hands of somebody who is typing.
    if (part.contains(document.activeElement) && document.activeElement.matches("input, select, textarea")) return;
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(part.id);
    if (fresh) part.replaceChildren(...fresh.childNodes);
  };
}

// <input data-all="name"> ticks and unticks every box of that name.
for (const box of document.querySelectorAll("input[data-all]")) {
  box.addEventListener("change", () => {
    for (const one of document.querySelectorAll(`input[name="${box.dataset.all}"]:not(:disabled)`)) one.checked = box.checked;
  });
}

// <select data-submit> sends its form when something else is chosen.
for (const choice of document.querySelectorAll("select[data-submit]")) {
  choice.addEventListener("change", () => choice.form.requestSubmit());
}

// <form data-preview="id"> shows what it would give while it is being filled in: the same page, previewed.
for (const form of document.querySelectorAll("form[data-preview]")) {
  let waiting, asked = 0;
  const show = async () => {
    const turn = ++asked;
    const fields = new URLSearchParams(new FormData(form));
    fields.set("do", "preview");
    const answer = await fetch(form.action, { method: "POST", body: fields, headers: { Accept: "text/html" } });
    if (!answer.ok || turn !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(form.dataset.preview);
    if (fresh) document.getElementById(form.dataset.preview).replaceChildren(...fresh.childNodes);
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 400);
  });
}

// A form is sent once.
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
}
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});

// An 18-digit resident number tells birth date and sex.
const number = document.querySelector("input[data-resident]");
if (number) {
  number.addEventListener("change", () => {
    const form = number.form;
    const kind = form.elements["document-kind"].value;
    const digits = number.value.trim();
    const parts = /^\d{6}(\d{4})(\d{2})(\d{2})\d{2}(\d)[\dXx]$/.exec(digits);
    if (!parts || !(kind === "resident-id" || kind === "residence-permit")) return;
    if (!form.elements["born-on"].value) form.elements["born-on"].value = `${parts[1]}-${parts[2]}-${parts[3]}`;
    if (!form.elements["sex"].value) form.elements["sex"].value = Number(parts[4]) % 2 ? "male" : "female";
  });
}
