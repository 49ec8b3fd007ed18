package org.kroniek.web.testing;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.kroniek.core.access.Role;

/** Makes accounts for tests, as an administrator does. Names are never given again, so each has a number. */
public final class DeskAccounts {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String PASSWORD = "vier blauwe fietsen onderweg";

    private final RunningArchive archive;
    private final DeskVisitor administrator;

    public DeskAccounts(RunningArchive archive) {
        this.archive = archive;
        this.administrator = new DeskVisitor(archive.url());
        administrator.login("admin", RunningArchive.PASSWORD);
    }

    public DeskVisitor administrator() {
        return administrator;
    }

    /** An account that nobody has logged in to. */
    public String create(Role role) {
        String name = role.name().toLowerCase(Locale.ROOT) + NUMBER.incrementAndGet();
        expect(303, administrator.post("/desk/accounts", "name", name, "role", role.name(), "email", ""));
        return name;
    }

    /** A password that has to be changed. */
    public String lentPassword(String name) {
        return DeskVisitor.secret(administrator.post("/desk/accounts/" + name + "/password"));
    }

    /** Somebody of that role at work. */
    public DeskVisitor atWork(Role role) {
        return atWork(create(role));
    }

    /** The owner of an account at work, with a password of their own. */
    public DeskVisitor atWork(String name) {
        String lent = lentPassword(name);
        DeskVisitor visitor = new DeskVisitor(archive.url());
        expect(303, visitor.login(name, lent));
        expect(303, visitor.post("/account/password", "old-password", lent, "new-password", PASSWORD,
                "new-password-again", PASSWORD));
        return visitor;
    }

    /** A key that an administrator makes for an account. */
    public String key(String name, String scope) {
        return DeskVisitor.secret(administrator.post("/desk/accounts/" + name + "/keys", "label", "test", "scope",
                scope, "term", "QUARTER"));
    }

    /** Revokes all keys of an account. */
    public void revokeKeys(String name) {
        String page = administrator.get("/desk/accounts/" + name).body();
        Pattern.compile("action=\"([^\"]+/revoke)\"").matcher(page).results()
                .forEach(match -> expect(303, administrator.post(match.group(1))));
    }

    private static void expect(int status, HttpResponse<String> response) {
        if (response.statusCode() != status) {
            throw new IllegalStateException(response.statusCode() + ": " + response.body());
        }
    }
}
