package org.kroniek.web.desk.account;

import java.util.List;
import org.kroniek.web.desk.form.Choice;
import org.kroniek.web.desk.form.Field;

/** All accounts, and the form that makes another. */
public record AccountsView(List<Row> rows, Field name, Field email, List<Choice> roles) {

    public AccountsView {
        rows = List.copyOf(rows);
        roles = List.copyOf(roles);
    }

    /** An account in the list. */
    public record Row(String address, String name, String role, String email, String since, boolean closed) {}
}
