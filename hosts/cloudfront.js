// For viewer requests of a CloudFront distribution, or of another CDN before storage that knows exact names only.
function handler(event) {
  var request = event.request;
  // An address that begins with two slashes would lead to another host.
  var uri = request.uri.replace(/^\/+/, "/");
  if (uri.endsWith("/")) request.uri = uri + "index.html";
  else if (!uri.split("/").pop().includes(".")) {
    var query = Object.keys(request.querystring || {})
      .map((name) => name + "=" + request.querystring[name].value)
      .join("&");
    return { statusCode: 301, headers: { location: { value: uri + "/" + (query ? "?" + query : "") } } };
  } else request.uri = uri;
  return request;
}
