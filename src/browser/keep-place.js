// A page that has moved: the place on it comes along, which a refresh would lose.
location.replace(document.querySelector("a").href + location.hash);
