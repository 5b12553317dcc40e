// Looks again every second while a return is read, and changes only the part that changed. Without this script the page
// asks for itself again every three seconds.
const again = async () => {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById("progress");
  if (!fresh) {
    location.replace(answer.url);
    return;
  }
  const here = document.getElementById("progress");
  for (const part of [".lead", ".how-far", ".steps"]) {
    here.querySelector(part).replaceChildren(...fresh.querySelector(part).childNodes);
  }
  here.querySelector(".how-far").setAttribute("aria-label", fresh.querySelector(".how-far").getAttribute("aria-label"));
  document.title = page.title;
  setTimeout(again, 1000);
};
setTimeout(again, 1000);
