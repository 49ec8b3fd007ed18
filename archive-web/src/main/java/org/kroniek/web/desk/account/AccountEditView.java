package org.kroniek.web.desk.account;

import java.util.List;
import java.util.Optional;
import org.kroniek.web.desk.form.Choice;
import org.kroniek.web.desk.form.Field;

/**
 * An account as administrators see it.
 *
 * @param version of the account that the form was made from
 * @param problem why nothing was stored, where no field is to blame
 * @param done what has just been done
 * @param lentPassword the password that has just been made: nobody can show it again
 */
public record AccountEditView(String address, String name, Field email, List<Choice> roles, boolean closed,
        int version, Optional<String> problem, Optional<String> done, Optional<String> lentPassword, KeysView keys) {

    public AccountEditView {
        roles = List.copyOf(roles);
    }
}
