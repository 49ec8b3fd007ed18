package org.kroniek.web.desk.account;

import java.util.Optional;
import org.kroniek.web.desk.form.Field;

/**
 * One's own account.
 *
 * @param version of the account that the form was made from
 * @param done what has just been done
 * @param sessions how many there are beside this one
 */
public record AccountView(String name, String role, Field email, int version, Optional<String> done, int sessions,
        KeysView keys) {}
