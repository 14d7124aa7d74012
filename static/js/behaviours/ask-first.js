// The link leads to a page with one question; with script the question opens in place. If that fails the page itself opens.
export default function askFirst(link) {
  link.addEventListener("click", async (event) => {
    event.preventDefault();
    try {
      const answer = await fetch(link.href);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const dialog = document.createElement("dialog");
      dialog.setAttribute("aria-labelledby", "pertanyaan");
      dialog.append(page.querySelector("[data-part=question]"));
      dialog.querySelector("[data-part=no]").onclick = () => {
        dialog.close();
        return false;
      };
      dialog.onclose = () => dialog.remove();
      document.body.append(dialog);
      attach(dialog);
      dialog.showModal();
    } catch {
      location.assign(link.href);
    }
  });
}
