package org.kroniek.web.desk.login;

import java.util.List;
import java.util.Map;

/**
 * Sends on what was left unfinished.
 *
 * @param action where to
 */
public record ResumeView(String action, List<Map.Entry<String, String>> hidden) {

    public ResumeView {
        hidden = List.copyOf(hidden);
    }
}
