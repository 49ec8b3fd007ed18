package org.kroniek.web.desk.account;

import java.util.Optional;
import org.kroniek.web.desk.form.Field;

/**
 * The form in which one chooses a password.
 *
 * @param reason why one has to
 */
public record PasswordView(String name, Optional<String> reason, Field old, Field wanted, Field again) {}
