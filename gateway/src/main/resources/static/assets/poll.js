// Lets the members of an association say which times suit them. The key leaves the address at once, and is sent in a
// body. The browser keeps a random number for each poll, so that an answer can be changed; it says nothing of anybody.
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
      missing: "Länken är inte hel. Öppna den precis som du fick den.",
      failed: "Det gick inte just nu. Försök igen om en stund.",
      open: "Svara för varje tid, senast",
      closed: "Omröstningen är avslutad.",
      suggested: "Tiden som passar flest:",
      thanks: "Tack! Ditt svar är räknat. Du kan ändra det så länge omröstningen är öppen.",
      YES: "Ja", IF_NEED_BE: "Om det behövs", NO: "Nej", time: "Tid", send: "Skicka svaret", answers: "Svaren hittills",
    }
  : {
      missing: "The link is not complete. Open it just as you got it.",
      failed: "That did not work just now. Try again in a while.",
      open: "Answer for each time, no later than",
      closed: "The poll is closed.",
      suggested: "The time that suits most:",
      thanks: "Thank you! Your answer has been counted. You can change it as long as the poll is open.",
      YES: "Yes", IF_NEED_BE: "If need be", NO: "No", time: "Time", send: "Send the answer", answers: "Answers so far",
    };
const kinds = ["YES", "IF_NEED_BE", "NO"];
const state = document.getElementById("state");
const form = document.getElementById("poll");
const result = document.getElementById("result");

function element(tag, text, parent) {
  const made = document.createElement(tag);
  made.textContent = text;
  parent.append(made);
  return made;
}

function time(instant) {
  return new Date(instant).toLocaleString(swedish ? "sv-SE" : "en-GB", {
    timeZone: "Europe/Stockholm", weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit",
  });
}

function ballotId() {
  const name = "poll-" + token.split(".")[0];
  let id = null;
  try {
    id = window.localStorage.getItem(name);
    if (!id) {
      id = window.crypto.randomUUID();
      window.localStorage.setItem(name, id);
    }
  } catch (failure) {
    id = id || window.crypto.randomUUID();
  }
  return id;
}

async function post(path, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Accept-Language": swedish ? "sv" : "en" },
    body: JSON.stringify(body),
  });
  const read = await answer.json();
  if (!answer.ok) {
    throw new Error(read.detail || words.failed);
  }
  return read;
}

function showAnswers(poll) {
  result.replaceChildren();
  const table = element("table", "", result);
  element("caption", words.answers, table);
  const head = element("tr", "", element("thead", "", table));
  for (const title of [words.time, words.YES, words.IF_NEED_BE, words.NO]) {
    element("th", title, head).scope = "col";
  }
  const body = element("tbody", "", table);
  for (const option of poll.options) {
    const row = element("tr", "", body);
    element("th", time(option.startsAt), row).scope = "row";
    for (const count of [option.yes, option.ifNeedBe, option.no]) {
      element("td", String(count), row);
    }
  }
}

function showForm(poll) {
  form.replaceChildren();
  poll.options.forEach((option, index) => {
    const group = element("fieldset", "", form);
    element("legend", time(option.startsAt), group);
    for (const kind of kinds) {
      const label = element("label", "", group);
      const choice = document.createElement("input");
      choice.type = "radio";
      choice.name = "option-" + index;
      choice.value = kind;
      choice.required = true;
      label.append(choice, " " + words[kind] + " ");
    }
  });
  element("button", words.send, form).type = "submit";
  form.hidden = false;
}

function show(poll) {
  showAnswers(poll);
  if (poll.state === "OPEN") {
    state.textContent = words.open + " " + time(poll.closesAt) + ".";
    showForm(poll);
  } else {
    form.hidden = true;
    state.textContent = poll.suggestedStartsAt
      ? words.closed + " " + words.suggested + " " + time(poll.suggestedStartsAt) + "."
      : words.closed;
  }
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const answers = [...form.querySelectorAll("fieldset")].map((group) => group.querySelector("input:checked").value);
  try {
    showAnswers(await post("/dialogue/v1/slot-poll-ballots", { linkToken: token, ballotId: ballotId(), answers }));
    state.textContent = words.thanks;
  } catch (failure) {
    state.textContent = failure.message;
  }
});

async function start() {
  if (!token) {
    state.textContent = words.missing;
    return;
  }
  try {
    show(await post("/dialogue/v1/slot-poll-readings", { linkToken: token }));
  } catch (failure) {
    state.textContent = failure.message;
  }
}
start();
