package org.kroniek.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;

/** The version that a caller saw, as {@code If-Match} names it (RFC 9110): whoever changes something must have seen it. */
final class ExpectedVersion {

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,9})\"");

    private ExpectedVersion() {}

    static int of(HttpHeaders headers) {
        @Nullable
        String tag = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (tag == null) {
            throw new ProblemException(ProblemType.VERSION_NEEDED);
        }
        Matcher matcher = TAG.matcher(tag.strip());
        if (!matcher.matches()) {
            throw new ProblemException(ProblemType.OUTDATED);
        }
        return Integer.parseInt(matcher.group(1));
    }
}
