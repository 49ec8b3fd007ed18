package org.kroniek.web.portal.page;

import java.util.Map;

/**
 * A page ready to be rendered.
 *
 * @param template its file below {@code src/main/jte}
 * @param view what the template shows
 * @param status the HTTP status
 * @param headers beside the usual ones
 */
public record PortalPage(String template, Object view, PageFrame frame, int status, Map<String, String> headers) {

    private static final int OK = 200;

    public PortalPage {
        headers = Map.copyOf(headers);
    }

    public static PortalPage ok(String template, Object view, PageFrame frame) {
        return new PortalPage(template, view, frame, OK, Map.of());
    }

    public PortalPage withStatus(int other) {
        return new PortalPage(template, view, frame, other, headers);
    }

    public PortalPage withHeaders(Map<String, String> others) {
        return new PortalPage(template, view, frame, status, others);
    }
}
