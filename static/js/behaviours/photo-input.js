// Camera or gallery, a preview, and a smaller picture before it travels. Whatever fails here, the original is sent.
const LONG_EDGE = 1080;
const QUALITY = 0.8;

async function smaller(file) {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, LONG_EDGE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext("2d").drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const blob = await new Promise((give) => canvas.toBlob(give, "image/jpeg", QUALITY));
  if (!blob || blob.size >= file.size) return file;
  return new File([blob], "foto.jpg", { type: "image/jpeg" });
}

const size = (bytes) => (bytes > 1e6 ? `${(bytes / 1e6).toFixed(1).replace(".", ",")} MB` : `${Math.ceil(bytes / 1000)} KB`);

export default function photoInput(element) {
  const part = (name) => element.querySelector(`[data-part=${name}]`);
  const [file, frame, preview, status, choices] = ["file", "frame", "preview", "status", "choices"].map(part);
  const stored = element.querySelector("input[type=hidden]");
  let shown;

  const show = (picture) => {
    if (shown) URL.revokeObjectURL(shown);
    shown = URL.createObjectURL(picture);
    preview.src = shown;
    frame.hidden = false;
    element.classList.add("photo-input--ready");
    element.dispatchEvent(new CustomEvent("photo", { bubbles: true, detail: { name: file.name, url: shown } }));
  };

  const chosen = async () => {
    const original = file.files[0];
    if (!original) return;
    if (original.size === 0 || (original.type && !/^image\/(?!svg)/.test(original.type))) {
      file.value = "";
      frame.hidden = true;
      status.textContent = original.size === 0 ? "Foto ini kosong. Pilih sekali lagi." : "Ini bukan foto. Pilih foto barangnya.";
      return;
    }
    show(original);
    status.textContent = "Mengecilkan foto…";
    element.setAttribute("aria-busy", "true");
    let readable = true;
    try {
      const small = await smaller(original);
      const carrier = new DataTransfer();
      carrier.items.add(small);
      file.files = carrier.files;
      show(small);
    } catch {
      readable = false; // the phone cannot read this kind of picture; the server may, so it stays chosen
    }
    element.removeAttribute("aria-busy");
    status.textContent = readable ? `Foto siap, ${size(file.files[0].size)}.` : "Foto ini tidak terbaca di HP ini. Sebaiknya pilih foto lain.";
    if (stored) stored.disabled = true;
  };

  for (const button of choices.querySelectorAll("[data-pick]")) {
    button.addEventListener("click", () => {
      if (button.dataset.pick === "camera") file.setAttribute("capture", "environment");
      else file.removeAttribute("capture");
      file.click();
    });
  }
  preview.addEventListener("error", () => { frame.hidden = true; });
  file.addEventListener("change", chosen);
  file.classList.add("visually-hidden");
  file.tabIndex = -1;
  choices.hidden = false;
}
