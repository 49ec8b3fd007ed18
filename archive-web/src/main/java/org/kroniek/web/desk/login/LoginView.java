package org.kroniek.web.desk.login;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.web.desk.form.Field;

/**
 * The form in which one logs in.
 *
 * @param reason why it is shown in place of what was asked for
 * @param problem why the attempt failed
 * @param hidden where to go afterwards, and what was left unfinished
 */
public record LoginView(Optional<String> reason, Optional<String> problem, Field account, Field password,
        List<Map.Entry<String, String>> hidden) {

    public LoginView {
        hidden = List.copyOf(hidden);
    }
}
