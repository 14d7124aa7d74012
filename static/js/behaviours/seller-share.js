// "Anda terima Rp40.500 per bungkus" follows the price and the unit. Half a rupiah rounds up, as on the server.
export default function sellerShare(element) {
  const form = element.closest("form");
  const amount = element.querySelector("[data-part=amount]");
  const unit = element.querySelector("[data-part=unit]");
  const basis = Number(element.dataset.share);
  const bare = [`${basis / 100}%`.replace(".", ","), "dari harga"];
  const paint = () => {
    const fields = form.elements;
    const typed = (fields[element.dataset.price]?.value ?? "").replace(/[.\s]|^rp/gi, "");
    const price = /^\d+$/.test(typed) && Number(typed);
    const word = fields[element.dataset.unit]?.value ?? "";
    amount.textContent = price ? `Rp${Math.floor((price * basis * 2 + 10000) / 20000).toLocaleString("id-ID")}` : bare[0];
    unit.textContent = price ? (word ? `per ${word}` : "") : bare[1];
  };
  form.addEventListener("input", paint);
  form.addEventListener("change", paint);
  paint();
}
