(function () {
  var every = Array.prototype.slice.call(document.querySelectorAll(".doi"));
  function go(step) {
    var here = every.indexOf(document.activeElement.closest ? document.activeElement.closest(".doi") : null);
    var next = here < 0 ? (step > 0 ? 0 : every.length - 1) : Math.min(Math.max(here + step, 0), every.length - 1);
    if (every[next]) { every[next].focus(); every[next].scrollIntoView({ block: "nearest" }); }
  }
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey) { return; }
    var step = { n: 1, j: 1, p: -1, k: -1 }[event.key];
    if (step) { event.preventDefault(); go(step); }
  });
})();
