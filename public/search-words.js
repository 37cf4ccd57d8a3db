/* Puts the words of the address into the field, in the syntax of any browser: so they stay where the search itself cannot run. */
(function () {
  var words = /[?&]q=([^&#]*)/.exec(location.search);
  var field = document.querySelector("[data-search-input]");
  try {
    if (words && field) field.value = decodeURIComponent(words[1].replace(/\+/g, " "));
  } catch (error) {
    // An address that nobody can read has no words.
  }
})();
