// The link leads to a page with one question; with script the question opens in place. If that fails the page itself opens.
export default function askFirst(link) {
  link.addEventListener("click", async (event) => {
    event.preventDefault();
    try {
      const answer = await fetch(link.href);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const question = page.querySelector("[data-part=question]");
      const dialog = document.createElement("dialog");
      dialog.className = "dialog";
      dialog.setAttribute("aria-labelledby", question.querySelector("h2").id);
      dialog.append(question);
      document.body.append(dialog);
      attach(dialog);
      dialog.showModal();
      dialog.addEventListener("close", () => dialog.remove());
      dialog.querySelector("[data-part=no]").addEventListener("click", (pressed) => {
        pressed.preventDefault();
        dialog.close();
      });
    } catch {
      location.assign(link.href);
    }
  });
}
