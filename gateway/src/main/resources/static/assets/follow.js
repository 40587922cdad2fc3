// Lets whoever reads a public page follow its pledge or municipality by e-mail. The address goes in a body, and a mail asks
// whether it was meant.
"use strict";
const swedish = document.documentElement.lang === "sv";
const words = swedish
  ? {
      title: "Följ med e-post", address: "E-postadress", follow: "Följ",
      sent: "Tack! Vi har skickat ett brev. Bekräfta med länken i det, så får du veta när något händer.",
      failed: "Det gick inte just nu. Försök igen om en stund.",
    }
  : {
      title: "Follow by e-mail", address: "E-mail address", follow: "Follow",
      sent: "Thank you! We have sent a mail. Confirm with the link in it, and you will hear when something happens.",
      failed: "That did not work just now. Try again in a while.",
    };
const place = document.getElementById("follow");

function element(tag, text, parent) {
  const made = document.createElement(tag);
  made.textContent = text;
  parent.append(made);
  return made;
}

const form = element("form", "", place);
element("h2", words.title, form);
const label = element("label", words.address + " ", form);
const address = document.createElement("input");
address.type = "email";
address.required = true;
address.autocomplete = "email";
label.append(address);
element("button", words.follow, form).type = "submit";
const state = element("p", "", form);
state.setAttribute("role", "status");

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const language = swedish ? "sv" : "en";
  try {
    const answer = await fetch("/notification/v1/subscription-requests", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept-Language": language },
      body: JSON.stringify({ kind: place.dataset.kind, topicId: place.dataset.topic, email: address.value, language }),
    });
    if (answer.ok) {
      state.textContent = words.sent;
      return;
    }
    const read = await answer.json();
    state.textContent = (read.errors || []).map((error) => error.message).join(" ") || read.detail || words.failed;
  } catch (failure) {
    state.textContent = words.failed;
  }
});
