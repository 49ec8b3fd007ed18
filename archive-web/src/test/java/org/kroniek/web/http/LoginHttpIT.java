package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.access.Role;
import org.kroniek.web.testing.DeskAccounts;
import org.kroniek.web.testing.DeskVisitor;
import org.kroniek.web.testing.RunningArchive;

/** Logging in and out, and one's own account. */
class LoginHttpIT {

    private static final RunningArchive ARCHIVE = RunningArchive.get();
    private static final DeskAccounts ACCOUNTS = new DeskAccounts(ARCHIVE);

    @Test
    void shouldLeadToWhereOneWantedToGo() {
        DeskVisitor visitor = new DeskVisitor(ARCHIVE.url());

        HttpResponse<String> refused = visitor.get("/desk/accounts?hl=en");
        assertThat(location(refused)).isEqualTo("/login?next=%2Fdesk%2Faccounts%3Fhl%3Den");
        assertThat(visitor.get(location(refused)).body()).contains("name=\"next\" value=\"/desk/accounts?hl=en\"");
        HttpResponse<String> loggedIn = visitor.postBare("/login", "account", "admin", "password",
                RunningArchive.PASSWORD, "next", "/desk/accounts?hl=en");

        assertThat(location(loggedIn)).isEqualTo("/desk/accounts?hl=en");
        assertThat(visitor.get("/desk/accounts").body()).contains("Logged in as admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)",
            "/desk\r\nSet-Cookie: a=b"})
    void shouldLeadNowhereElse(String next) {
        HttpResponse<String> response = new DeskVisitor(ARCHIVE.url()).postBare("/login", "account", "admin",
                "password", RunningArchive.PASSWORD, "next", next);

        assertThat(location(response)).isEqualTo("/desk");
    }

    @Test
    void shouldProtectTheCookies() {
        HttpResponse<String> response = new DeskVisitor(ARCHIVE.url()).login("admin", RunningArchive.PASSWORD);

        assertThat(response.headers().allValues("Set-Cookie")).hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).startsWith("__Host-").contains("Path=/;", "Secure", "HttpOnly",
                        "SameSite=Lax"));
    }

    @Test
    void shouldSayOnlyThatNameAndPasswordDoNotFit() {
        HttpResponse<String> wrong = new DeskVisitor(ARCHIVE.url()).login("admin", "wrong");
        HttpResponse<String> unknown = new DeskVisitor(ARCHIVE.url()).login("nobody", "wrong");

        assertThat(wrong.statusCode()).isEqualTo(401).isEqualTo(unknown.statusCode());
        assertThat(wrong.body()).contains("do not belong together").doesNotContain("value=\"wrong\"");
        assertThat(wrong.body().replace("value=\"admin\"", "value=\"nobody\"")).isEqualTo(unknown.body());
        assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void shouldKeepStrangersFromGuessing_andNeverTheOwnerOut() {
        String name = ACCOUNTS.create(Role.EDITOR);
        DeskVisitor owner = ACCOUNTS.atWork(name);
        DeskVisitor stranger = new DeskVisitor(ARCHIVE.url());
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(stranger.login(name, "guess " + attempt).statusCode()).isEqualTo(401);
        }

        HttpResponse<String> stopped = stranger.login(name, "vier blauwe fietsen onderweg");
        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.headers().firstValue("Retry-After")).isPresent();
        assertThat(stopped.body()).contains("Try again in 6 minutes");
        owner.loseSession();
        assertThat(owner.login(name, "vier blauwe fietsen onderweg").statusCode()).isEqualTo(303);
    }

    @Test
    void shouldAllowNothingButChoosing_withALentPassword() {
        String name = ACCOUNTS.create(Role.EDITOR);
        DeskVisitor visitor = new DeskVisitor(ARCHIVE.url());
        visitor.login(name, ACCOUNTS.lentPassword(name));

        assertThat(location(visitor.get("/desk"))).isEqualTo("/account/password");
        assertThat(location(visitor.get("/account"))).isEqualTo("/account/password");
        assertThat(visitor.get("/account/password").body()).contains("Somebody else has made this password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong|vijf groene boten varen uit|vijf groene boten varen uit|not your present password",
            "vier blauwe fietsen onderweg|password1234|password1234|easy to guess",
            "vier blauwe fietsen onderweg|kort|kort|at least 12 characters",
            "vier blauwe fietsen onderweg|vijf groene boten varen uit|anders|not the same as above",
            "vier blauwe fietsen onderweg|vier blauwe fietsen onderweg|vier blauwe fietsen onderweg|the password you had"})
    void shouldSayWhatIsWrongWithANewPassword(String typed) {
        String[] words = typed.split("\\|");
        HttpResponse<String> response = Worker.VISITOR.post("/account/password", "old-password", words[0],
                "new-password", words[1], "new-password-again", words[2]);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains(words[3]).doesNotContain("value=\"" + words[1] + "\"");
    }

    @Test
    void shouldLoseNothingTyped_whenTheSessionHasEnded() {
        DeskVisitor admin = new DeskVisitor(ARCHIVE.url());
        admin.login("admin", RunningArchive.PASSWORD);
        admin.loseSession();

        HttpResponse<String> ended = admin.postBare("/desk/accounts", "name", "verloren", "role", "EDITOR", "email",
                "a@\"b", "proof", "old");
        assertThat(ended.statusCode()).isEqualTo(401);
        assertThat(ended.body()).contains("name=\"unfinished:name\" value=\"verloren\"",
                "name=\"unfinished:email\" value=\"a@&#34;b\"").doesNotContain("unfinished:proof");
        HttpResponse<String> resumed = admin.postBare("/login", "account", "admin", "password",
                RunningArchive.PASSWORD, "unfinished", "/desk/accounts", "unfinished:name", "verloren",
                "unfinished:role", "EDITOR", "unfinished:email", "a@\"b");

        assertThat(resumed.statusCode()).isEqualTo(200);
        assertThat(resumed.body()).contains("action=\"/desk/accounts\"", "name=\"name\" value=\"verloren\"",
                "name=\"email\" value=\"a@&#34;b\"", "name=\"proof\"");
    }

    @Test
    void shouldAskFirst_whenAFormIsOfAnotherSession() {
        HttpResponse<String> response = Worker.VISITOR.postBare("/account/email", "email", "a@krant.example", "proof",
                "0".repeat(64));

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).contains("name=\"email\" value=\"a@krant.example\"");
        assertThat(Worker.VISITOR.get("/account").body()).doesNotContain("a@krant.example");
    }

    @Test
    void shouldEndTheSession_onLoggingOut() {
        DeskVisitor visitor = ACCOUNTS.atWork(Role.EDITOR);
        String session = visitor.cookies().get("__Host-session");

        assertThat(visitor.post("/logout").statusCode()).isEqualTo(303);

        assertThat(visitor.cookies()).doesNotContainKey("__Host-session");
        assertThat(ARCHIVE.anonymous().get("/account", "Cookie", "__Host-session=" + session).statusCode())
                .isEqualTo(303);
    }

    @Test
    void shouldShutOutAClosedAccount_inSessionsAndByKey() {
        String name = ACCOUNTS.create(Role.EDITOR);
        DeskVisitor visitor = ACCOUNTS.atWork(name);
        String key = ACCOUNTS.key(name, "ALL");
        assertThat(ARCHIVE.anonymous().withKey(key).get("/api/v1/suggestions/names").statusCode()).isEqualTo(200);

        // Made, a password lent, and chosen: the third version.
        ACCOUNTS.administrator().post("/desk/accounts/" + name, "role", "EDITOR", "email", "", "closed", "yes",
                "version", "3");

        assertThat(visitor.get("/desk").statusCode()).isEqualTo(303);
        assertThat(ARCHIVE.anonymous().withKey(key).get("/api/v1/suggestions/names").statusCode()).isEqualTo(401);
    }

    @Test
    void shouldRefuseALostUpdate() {
        String name = ACCOUNTS.create(Role.RESEARCHER);
        String address = "/desk/accounts/" + name;
        ACCOUNTS.administrator().post(address, "role", "EDITOR", "email", "", "version", "1");

        HttpResponse<String> second = ACCOUNTS.administrator().post(address, "role", "ADMIN", "email", "", "version",
                "1");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("has changed this account in the meantime",
                "<option value=\"EDITOR\" selected>");
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    /** Made when first needed. */
    private static final class Worker {

        static final DeskVisitor VISITOR = ACCOUNTS.atWork(Role.RESEARCHER);
    }
}
