// Confirms and shows what somebody without an account left, and lets whoever asked for a visit ask the members for a time,
// move it or call it off. Shows what a letter is about, and takes the answer to its question. The key leaves the address at
// once, and is sent in a body.
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
      ask: "Fråga medlemmarna vilken tid som passar", first: "Tid", another: "Lägg till en tid", closes: "Svara senast",
      send: "Öppna frågan", pass: "Länk att skicka vidare till medlemmarna:", answers: "Svar hittills:",
      suggested: "Tiden som passar flest:", move: "Flytta besöket dit", moveTo: "Flytta besöket till", moved: "Flytta",
      loan: "Det du har lånat", dueOn: "Ska vara tillbaka senast", LENT: "Utlånat", RETURNED: "Tillbaka", LOST: "Borta",
      MARKING_KIT: "Märkningssats", UV_LAMP: "UV-lampa", promise: "Det du lovade", by: "Senast", OPEN: "Inte gjort än",
      KEPT: "Gjort", association: "Er förening", households: "Antal hushåll", alive: "Ja, föreningen finns kvar",
      answered: "Tack! Ingen fråga väntar på svar just nu.", helped: "Hjälpte det?", thanks: "Tack! Ditt svar:",
      YES: "Ja", PARTLY: "Delvis", NO: "Nej", TOO_EARLY_TO_SAY: "För tidigt att säga",
      cancel: "Ställ in besöket", sure: "Ska besöket ställas in? Alla som skulle komma får veta det.",
    }
  : {
      missing: "The link is not complete. Open it directly from the mail.",
      failed: "That did not work just now. Try again in a while.",
      concern: "Your concern", visit: "The visit you asked for", when: "When",
      RECEIVED: "Received", IN_PICTURE: "Part of the situation picture", IN_PLEDGE: "Led to a citizen pledge",
      ACTED_ON: "Acted on", DECLINED: "Declined", REOPENED: "Reopened",
      REQUESTED: "We are looking for a time", PARTLY_CONFIRMED: "One of two authorities has confirmed",
      CONFIRMED: "Confirmed", HELD: "Has been held", CANCELLED: "Called off", LAPSED: "Nobody could come",
      ask: "Ask the members which time suits them", first: "Time", another: "Add a time", closes: "Answer no later than",
      send: "Open the question", pass: "Link to pass on to the members:", answers: "Answers so far:",
      suggested: "The time that suits most:", move: "Move the visit there", moveTo: "Move the visit to", moved: "Move",
      loan: "What you have borrowed", dueOn: "To be back by", LENT: "Lent", RETURNED: "Back", LOST: "Lost",
      MARKING_KIT: "Marking kit", UV_LAMP: "UV lamp", promise: "What you promised", by: "By", OPEN: "Not done yet",
      KEPT: "Done", association: "Your association", households: "Number of households", alive: "Yes, the association is alive",
      answered: "Thank you! No question waits for an answer just now.", helped: "Did it help?", thanks: "Thank you! Your answer:",
      YES: "Yes", PARTLY: "Partly", NO: "No", TOO_EARLY_TO_SAY: "Too early to say",
      cancel: "Call the visit off", sure: "Shall the visit be called off? Everybody who was to come will be told.",
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

function showVisit(visit, poll) {
  line("h2", words.visit, result);
  line("p", words[visit.state] || visit.state, result);
  line("p", words.when + ": " + time(visit.startsAt), result);
  if (poll) {
    showPoll(visit, poll);
  }
  if (["REQUESTED", "PARTLY_CONFIRMED", "CONFIRMED"].includes(visit.state)) {
    if (!poll || poll.state !== "OPEN") {
      showQuestion();
    }
    showMove(visit);
    button(words.cancel, result, () => {
      if (window.confirm(words.sure)) {
        change("/dialogue/v1/guest-visit-cancellations", { reason: "REQUESTER_WITHDREW" });
      }
    });
  }
}

function showLoan(loan) {
  line("h2", words.loan, result);
  line("p", (words[loan.thing] || loan.thing) + ", " + loan.label, result);
  line("p", words.dueOn + " " + loan.dueOn + ". " + (words[loan.state] || loan.state) + ".", result);
}

function showPromise(promise) {
  line("h2", words.promise, result);
  line("p", promise.text, result);
  line("p", words.by + " " + promise.dueOn + ". " + (words[promise.state] || promise.state) + ".", result);
}

function showAssociation(association) {
  line("h2", words.association, result);
  line("p", association.name, result);
  if (!association.asked) {
    line("p", words.households + ": " + association.households + ". " + words.answered, result);
    return;
  }
  const answer = form(words.households, () =>
    change("/dialogue/v1/guest-association-confirmations", { households: Number(households.value) }),
  );
  const label = line("label", words.households + " ", answer);
  const households = document.createElement("input");
  households.type = "number";
  households.min = "1";
  households.required = true;
  households.value = association.households;
  label.append(households);
  line("button", words.alive, answer).type = "submit";
}

function showSummary(summary) {
  line("pre", summary.text, result).tabIndex = 0;
  line("h2", words.helped, result);
  if (summary.helped) {
    line("p", words.thanks + " " + (words[summary.helped] || summary.helped), result);
  }
  for (const helped of ["YES", "PARTLY", "NO", "TOO_EARLY_TO_SAY"]) {
    button(words[helped], result, () => change("/dialogue/v1/guest-summary-answers", { helped }));
  }
}

function button(text, parent, action) {
  const made = line("button", text, parent);
  made.type = "button";
  made.addEventListener("click", action);
  return made;
}

function moment(text, parent) {
  const label = line("label", text + " ", line("p", "", parent));
  const input = document.createElement("input");
  input.type = "datetime-local";
  input.required = true;
  label.append(input);
  return input;
}

function instant(input) {
  return new Date(input.value).toISOString();
}

function form(title, action) {
  const made = line("form", "", result);
  line("h3", title, made);
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    action();
  });
  return made;
}

function showQuestion() {
  const command = window.crypto.randomUUID();
  const asked = form(words.ask, () =>
    change(
      "/dialogue/v1/guest-slot-polls",
      { startsAt: times.map(instant), closesAt: instant(closes) },
      { "Idempotency-Key": command },
    ),
  );
  const list = line("div", "", asked);
  const times = [moment(words.first, list), moment(words.first, list)];
  const more = button(words.another, asked, () => {
    times.push(moment(words.first, list));
    more.hidden = times.length >= 10;
  });
  const closes = moment(words.closes, asked);
  line("button", words.send, asked).type = "submit";
}

function showPoll(visit, poll) {
  if (poll.state === "OPEN") {
    const link = line("a", window.location.origin + "/rosta#" + poll.linkToken, line("p", words.pass + " ", result));
    link.href = "/rosta#" + poll.linkToken;
  }
  line("p", words.answers + " " + poll.ballots, result);
  if (poll.suggestedStartsAt) {
    line("p", words.suggested + " " + time(poll.suggestedStartsAt), result);
    if (poll.suggestedStartsAt !== visit.startsAt && poll.state === "CLOSED") {
      button(words.move, result, () => move(visit, poll.suggestedStartsAt));
    }
  }
}

function showMove(visit) {
  const moving = form(words.moveTo, () => move(visit, instant(start)));
  const start = moment(words.first, moving);
  line("button", words.moved, moving).type = "submit";
}

function move(visit, start) {
  const length = new Date(visit.endsAt) - new Date(visit.startsAt);
  const end = new Date(new Date(start).getTime() + length).toISOString();
  change("/dialogue/v1/guest-visit-moves", { startsAt: start, endsAt: end });
}

async function post(path, body, headers) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Accept-Language": swedish ? "sv" : "en", ...headers },
    body: JSON.stringify({ linkKey: key, ...body }),
  });
  const read = await answer.json();
  if (!answer.ok) {
    const said = (read.errors || []).map((error) => error.message).join(" ");
    throw new Error(said || read.detail || words.failed);
  }
  return read;
}

async function change(path, body, headers) {
  try {
    await post(path, body, headers);
  } catch (failure) {
    line("p", failure.message, result).setAttribute("role", "alert");
    return;
  }
  open();
}

async function open() {
  result.replaceChildren();
  if (!key) {
    line("p", words.missing, result);
    return;
  }
  try {
    const body = await post("/dialogue/v1/guest-readings", {});
    if (body.concern) {
      showConcern(body.concern);
    } else if (body.loan) {
      showLoan(body.loan);
    } else if (body.promise) {
      showPromise(body.promise);
    } else if (body.association) {
      showAssociation(body.association);
    } else if (body.summary) {
      showSummary(body.summary);
    } else {
      showVisit(body.visit, body.slotPoll);
    }
  } catch (failure) {
    line("p", failure.message || words.failed, result);
  }
}

document.getElementById("open").addEventListener("click", open);
