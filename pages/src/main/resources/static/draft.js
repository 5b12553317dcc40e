// Keeps what stands in the form on the server, two seconds after the last key, so that nothing is lost when a server, a tab
// or a session ends. Without this script "Finish later" does the same.
const form = document.querySelector("form[data-draft]");
const saved = document.getElementById("saved");
let waiting = 0;
let unsaved = false;

const say = (words) => { saved.textContent = words; };

const keep = async () => {
  waiting = 0;
  const body = new URLSearchParams(new FormData(form));
  unsaved = false;
  try {
    const answer = await fetch(form.dataset.draft, { method: "POST", body, redirect: "manual", headers: { "X-Draft": "1" } });
    if (answer.status === 204) {
      say("Kept at " + new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" }));
    } else {
      unsaved = true;
      say("You are signed out. Leave this page open, sign in in another tab, and go on typing: it will be kept.");
      later();
    }
  } catch {
    unsaved = true;
    say("The connection is lost. Leave this page open: it is tried again every few seconds.");
    later();
  }
};

const later = () => { waiting ||= setTimeout(keep, 2000); };

form.addEventListener("input", () => { unsaved = true; later(); });
addEventListener("pagehide", () => {
  if (unsaved) navigator.sendBeacon(form.dataset.draft, new URLSearchParams(new FormData(form)));
});
form.addEventListener("submit", () => { unsaved = false; clearTimeout(waiting); });
