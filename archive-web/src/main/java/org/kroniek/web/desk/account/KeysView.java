package org.kroniek.web.desk.account;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.access.KeyScope;
import org.kroniek.web.desk.form.Choice;
import org.kroniek.web.desk.form.Field;

/**
 * The API keys of an account, and the form that makes another.
 *
 * @param base address of the keys
 * @param issued the key that has just been made: nobody can show it again
 */
public record KeysView(String base, List<KeyRow> rows, Field label, List<Choice> scopes, List<Choice> terms,
        Optional<String> issued) {

    static final String LABEL = "label";
    static final String SCOPE = "scope";
    static final String TERM = "term";
    /** What readers' own keys may be for; deliveries are an administrator's to allow. */
    static final List<KeyScope> OWN = List.of(KeyScope.READ, KeyScope.ALL);

    public KeysView {
        rows = List.copyOf(rows);
        scopes = List.copyOf(scopes);
        terms = List.copyOf(terms);
    }
}
