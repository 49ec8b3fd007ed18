package org.kroniek.local.launch;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kroniek.local.process.Secrets;

/** A request body of type multipart/form-data whose parts are files; they are read while they are sent. */
final class MultipartBody {

    private final String boundary = "kroniek-" + Secrets.token();
    private final List<BodyPublisher> pieces = new ArrayList<>();

    /** Adds a file under the name of its form field. */
    void add(String field, String fileName, String type, Path file) throws IOException {
        pieces.add(
                text("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                        .formatted(boundary, field, quoted(fileName), type)));
        pieces.add(BodyPublishers.ofFile(file));
        pieces.add(text("\r\n"));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher publisher() {
        List<BodyPublisher> all = new ArrayList<>(pieces);
        all.add(text("--" + boundary + "--\r\n"));
        return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }

    /** As browsers write file names in such a header. */
    private static String quoted(String fileName) {
        return fileName.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}
