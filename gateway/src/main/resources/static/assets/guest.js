// Confirms and shows what somebody without an account left. The key leaves the address at once, and is sent in a body.
"use strict";
const swedish = document.documentElement.lang === "sv";
const key = window.location.hash.slice(1);
if (key) {
  window.history.replaceState(null, "", window.location.pathname + window.location.search);
  for (const other of document.querySelectorAll("a[hreflang]")) {
    other.hash = key;
  }
}
const words = swedish
  ? {
      missing: "Länken är inte hel. Öppna den direkt ur brevet.",
      failed: "Det gick inte just nu. Försök igen om en stund.",
      concern: "Din synpunkt", visit: "Besöket du bad om", when: "När",
      RECEIVED: "Mottagen", IN_PICTURE: "Med i lägesbilden", IN_PLEDGE: "Ledde till ett medborgarlöfte",
      ACTED_ON: "Åtgärdad", DECLINED: "Avböjd", REOPENED: "Öppnad igen",
      REQUESTED: "Vi söker en tid", PARTLY_CONFIRMED: "En av två myndigheter har bekräftat", CONFIRMED: "Bekräftat",
      HELD: "Har hållits", CANCELLED: "Inställt", LAPSED: "Ingen kunde komma",
    }
  : {
      missing: "The link is not complete. Open it directly from the mail.",
      failed: "That did not work just now. Try again in a while.",
      concern: "Your concern", visit: "The visit you asked for", when: "When",
      RECEIVED: "Received", IN_PICTURE: "Part of the situation picture", IN_PLEDGE: "Led to a citizen pledge",
      ACTED_ON: "Acted on", DECLINED: "Declined", REOPENED: "Reopened",
      REQUESTED: "We are looking for a time", PARTLY_CONFIRMED: "One of two authorities has confirmed",
      CONFIRMED: "Confirmed", HELD: "Has been held", CANCELLED: "Called off", LAPSED: "Nobody could come",
    };
const result = document.getElementById("result");

function line(tag, text, parent) {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
}

function time(instant) {
  return new Date(instant).toLocaleString(swedish ? "sv-SE" : "en-GB", { timeZone: "Europe/Stockholm" });
}

function showConcern(concern) {
  line("h2", words.concern, result);
  const list = line("ol", "", result);
  for (const receipt of concern.receipts) {
    const answer = receipt.answer ? ": " + receipt.answer : "";
    line("li", time(receipt.at) + " – " + (words[receipt.kind] || receipt.kind) + answer, list);
  }
}

function showVisit(visit) {
  line("h2", words.visit, result);
  line("p", words[visit.state] || visit.state, result);
  line("p", words.when + ": " + time(visit.startsAt), result);
}

async function open() {
  result.replaceChildren();
  if (!key) {
    line("p", words.missing, result);
    return;
  }
  try {
    const answer = await fetch("/dialogue/v1/guest-readings", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept-Language": swedish ? "sv" : "en" },
      body: JSON.stringify({ linkKey: key }),
    });
    const body = await answer.json();
    if (!answer.ok) {
      line("p", body.detail || words.failed, result);
    } else if (body.concern) {
      showConcern(body.concern);
    } else {
      showVisit(body.visit);
    }
  } catch (failure) {
    line("p", words.failed, result);
  }
}

document.getElementById("open").addEventListener("click", open);
