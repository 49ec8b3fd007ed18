package org.kroniek.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.kroniek.core.text.OriginalContent;

/** Hands out originals as files to be saved: what somebody once delivered is never run or shown as a page of ours. */
final class OriginalResponse {

    private OriginalResponse() {}

    static Response.ResponseBuilder of(OriginalContent original, String id) {
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(original.sha256().hex()));
        return Response.ok(original.bytes(), original.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(original.fileName().orElse(id)))
                .header("Repr-Digest", "sha-256=:" + digest + ":"); // RFC 9530
    }

    /** RFC 6266 with the encoding of RFC 8187; only the last part of the name, since a path is none of the reader's business. */
    private static String disposition(String fileName) {
        String name = fileName.substring(fileName.lastIndexOf('/') + 1);
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
