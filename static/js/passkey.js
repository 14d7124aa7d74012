// Passkeys, only on the pages that use them. The button asks our server for a challenge, the device answers it, the
// answer goes into the form's hidden field and the form is sent as any other.
const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const readable = (asked) => {
  const key = asked.publicKey;
  key.challenge = bytes(key.challenge);
  if (key.user) key.user.id = bytes(key.user.id);
  for (const known of key.excludeCredentials ?? key.allowCredentials ?? []) known.id = bytes(known.id);
  return asked;
};

const sendable = (made) => {
  const response = {};
  for (const part of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (made.response[part]) response[part] = text(made.response[part]);
  }
  return JSON.stringify({ id: made.id, rawId: text(made.rawId), type: made.type, response, clientExtensionResults: {} });
};

const ask = async (button) => {
  const form = button.form;
  const answer = await fetch(button.dataset.ask, { method: "POST", headers: { "X-CSRF": form.elements.csrf?.value ?? "" } });
  if (!answer.ok) throw new Error(`asked in vain: ${answer.status}`);
  const options = readable(await answer.json());
  const made = await navigator.credentials[button.dataset.passkey](options);
  form.elements[button.dataset.field].value = sendable(made);
  form.requestSubmit();
};

for (const button of document.querySelectorAll("[data-passkey]")) {
  if (!window.PublicKeyCredential) continue;
  const said = button.form.querySelector("[data-passkey-said]");
  button.hidden = false;
  for (const note of button.form.querySelectorAll("[data-passkey-missing]")) note.hidden = true;
  button.addEventListener("click", async () => {
    said.hidden = true;
    button.disabled = true;
    try {
      await ask(button);
    } catch (error) {
      console.error(error);
      said.hidden = false;
    } finally {
      button.disabled = false;
    }
  });
}
