// Paints the number of things in the cart out of the readable cookie; the page itself knows nobody.
export default function cartBadge(element) {
  const paint = () => {
    const count = Number(document.cookie.match(/(?:^|; )keranjang_jumlah=(\d+)/)?.[1] ?? 0);
    element.hidden = count === 0;
    element.textContent = count > 99 ? "99+" : String(count);
  };
  paint();
  addEventListener("pageshow", paint);
  return () => removeEventListener("pageshow", paint);
}
