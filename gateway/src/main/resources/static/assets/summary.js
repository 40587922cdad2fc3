// Shows "you said – we did". The key leaves the address at once, and is sent in a body.
"use strict";
const swedish = document.documentElement.lang === "sv";
const token = window.location.hash.slice(1);
if (token) {
  window.history.replaceState(null, "", window.location.pathname + window.location.search);
  for (const other of document.querySelectorAll("a[hreflang]")) {
    other.hash = token;
  }
}
const words = swedish
  ? {
      missing: "Länken är inte hel. Öppna den direkt ur brevet.",
      failed: "Det gick inte just nu. Försök igen om en stund.",
      ready: "Texten är klar att skicka vidare.",
      copied: "Texten är kopierad.",
    }
  : {
      missing: "The link is not complete. Open it directly from the mail.",
      failed: "That did not work just now. Try again in a while.",
      ready: "The text is ready to be forwarded.",
      copied: "The text has been copied.",
    };
const state = document.getElementById("state");
const text = document.getElementById("text");
const copy = document.getElementById("copy");

async function show() {
  if (!token) {
    state.textContent = words.missing;
    return;
  }
  try {
    const answer = await fetch("/dialogue/v1/summary-readings", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept-Language": swedish ? "sv" : "en" },
      body: JSON.stringify({ linkToken: token }),
    });
    const body = await answer.json();
    if (!answer.ok) {
      state.textContent = body.detail || words.failed;
      return;
    }
    text.textContent = body.text;
    text.hidden = false;
    copy.hidden = false;
    state.textContent = words.ready;
  } catch (failure) {
    state.textContent = words.failed;
  }
}

copy.addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(text.textContent);
    state.textContent = words.copied;
  } catch (failure) {
    state.textContent = words.failed;
  }
});
show();
