package org.kroniek.bench.portal;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

/** One request that the portal sent to Elasticsearch, to be sent again as it was. */
public final class RecordedRequest {

    private final String method;
    private final String target;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    /**
     * @param target path and query
     * @param headers those that the request itself carries, not those of its connection
     */
    RecordedRequest(String method, String target, Map<String, List<String>> headers, byte[] body) {
        this.method = method;
        this.target = target;
        this.headers = Map.copyOf(headers);
        this.body = body.clone();
    }

    /** The same request to this node. */
    public HttpRequest to(String node) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(node + target)).method(method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return request.build();
    }

    /** Whether it asks for documents, unlike those of the portal's housekeeping. */
    boolean isSearch() {
        String path = target.replaceFirst("\\?.*", "");
        return path.endsWith("/_search") || path.endsWith("/_msearch") || path.endsWith("/_count")
                || path.endsWith("/_mget");
    }
}
