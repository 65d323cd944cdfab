// Tells Needscape which recommended products were seen and clicked. No cookies: a visit's random number lies in the
// tab's sessionStorage and ends with it.
//   <script src="https://needscape.example/needscape.js" data-key="nsk_…" defer></script>
//   <div data-ns-list="LISTKEY"><a data-ns-product="SKU1" href="…">…</a> …</div>
// LISTKEY is the listKey that /api/v1/recommendations answered. The key needs the scope record and nothing else.
(() => {
  const { src, dataset } = document.currentScript;
  const address = new URL("/api/v1/events", src);
  const session = visitOf();
  const waiting = [];
  let timer = 0;
  const seen = new Set();

  function visitOf() {
    try {
      const known = sessionStorage.getItem("needscape");
      const visit = known || crypto.randomUUID();
      if (!known) sessionStorage.setItem("needscape", visit);
      return visit;
    } catch {
      return String(Math.random()).slice(2);
    }
  }

  function send() {
    clearTimeout(timer);
    timer = 0;
    const events = waiting.splice(0, 500);
    if (events.length === 0) return;
    fetch(address, {
      method: "POST",
      keepalive: true,
      credentials: "omit",
      headers: { "content-type": "application/json", authorization: `Bearer ${dataset.key}` },
      body: JSON.stringify({ events }),
    }).catch(() => {});
  }

  function tell(type, element) {
    const list = element.closest("[data-ns-list]")?.dataset.nsList;
    const product = element.dataset.nsProduct;
    if (!product) return;
    const name = `${type} ${list} ${product}`;
    if (type === "impression" && seen.has(name)) return;
    seen.add(name);
    waiting.push({ id: crypto.randomUUID?.(), type, product, session, ...(list ? { listKey: list } : {}) });
    if (type === "impression") timer ||= setTimeout(send, 1000);
    else send();
  }

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        tell("impression", target);
        observer.unobserve(target);
      }
    },
    { threshold: 0.5 },
  );
  const watch = (root) => {
    for (const element of root.querySelectorAll("[data-ns-list] [data-ns-product]"))
      observer.observe(element);
  };
  watch(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node.nodeType === 1) watch(node.parentNode || node);
  }).observe(document.documentElement, { childList: true, subtree: true });
  document.addEventListener(
    "click",
    (event) => {
      const element = event.target.closest?.("[data-ns-list] [data-ns-product]");
      if (element) tell("click", element);
    },
    true,
  );
  addEventListener("pagehide", send);
  // For what only the shop knows: needscape("cart", { product: "SKU1" }), needscape("hide", { product, customer }).
  window.needscape = (type, event) => {
    waiting.push({ id: crypto.randomUUID?.(), type, session, ...event });
    send();
  };
})();
