// Shows the true cause where the program of the page does not start: index.html has the texts. A classic script, in the
// JavaScript of old browsers.
(function () {
  /** Where the lines that say that the lab is loading are gone, the lab has started. */
  function show(problem, cause) {
    var loading = document.getElementById('loading');
    var text = document.getElementById('problem-' + problem);
    if (!loading || !text) return;
    loading.textContent = cause || '';
    loading.setAttribute('role', 'alert');
    loading.insertBefore(text.content.cloneNode(true), loading.firstChild);
    var links = loading.querySelectorAll('a');
    for (var i = 0; i < links.length; i++) links[i].href = location.href;
  }

  function showMissingFile() {
    if (location.protocol === 'file:') show('file');
    else show(window.origin === 'null' ? 'isolated' : 'missing');
  }

  window.addEventListener(
    'error',
    function (event) {
      if (event.target.tagName === 'SCRIPT') showMissingFile();
      else if (event.error instanceof SyntaxError) show('old');
      else if (event.error) show('fault', event.error.message);
    },
    true, // no event of a script that does not come bubbles
  );
  // From src/ui/main.ts.
  window.addEventListener('lab-not-started', function (event) {
    var cause = event.detail;
    if (cause instanceof TypeError && /import|module/i.test(cause.message)) showMissingFile();
    else show('fault', String(cause));
  });
  window.addEventListener('DOMContentLoaded', function () {
    if (!('noModule' in document.createElement('script'))) show('old');
  });
})();
