// Says two minutes before the end that the session ends, for whoever only reads. Writing keeps it going by itself.
const box = document.getElementById("time-out");
const thirteenMinutes = 13 * 60 * 1000;
let clock = setTimeout(warn, thirteenMinutes);

function warn() {
  box.hidden = false;
}

document.getElementById("stay").addEventListener("click", async (press) => {
  press.preventDefault();
  const answer = await fetch("/still-here", { redirect: "manual" });
  if (answer.status !== 204) {
    location.href = "/sign-in";
    return;
  }
  box.hidden = true;
  clearTimeout(clock);
  clock = setTimeout(warn, thirteenMinutes);
});
