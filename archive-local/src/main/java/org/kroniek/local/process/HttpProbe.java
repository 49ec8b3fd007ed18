package org.kroniek.local.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks a service over HTTP whether it is there: 200 means yes, anything else, also no answer, means not yet. */
public final class HttpProbe implements BooleanSupplier {

    /** One client for all probes: each would otherwise keep its own threads. */
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2)).build();

    private final HttpRequest request;

    /**
     * @param patience
     *            how long one answer may take
     */
    public HttpProbe(String url, Duration patience) {
        this.request = HttpRequest.newBuilder(URI.create(url)).timeout(patience).GET().build();
    }

    @Override
    public boolean getAsBoolean() {
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
