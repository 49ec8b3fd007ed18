package org.kroniek.web.desk.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.access.Account;
import org.kroniek.core.access.AccountOutcome;
import org.kroniek.core.access.AccountProblem;
import org.kroniek.core.access.AccountService;
import org.kroniek.core.access.Session;
import org.kroniek.core.access.SessionService;
import org.kroniek.web.desk.form.Field;
import org.kroniek.web.desk.form.FormFields;
import org.kroniek.web.desk.page.DeskFrames;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;

/** Shows one's own account. */
@Dependent
public class AccountPage {

    static final String EMAIL = "email";
    static final String VERSION = "version";
    private static final String KEYS = "/account/keys";
    private static final String TEMPLATE = "desk/account.jte";
    private static final int BAD_REQUEST = 400;
    private static final List<String> DONE = List.of(EMAIL, "password", "sessions", "key");

    private final AccountService accounts;
    private final SessionService sessions;
    private final KeyDesk keys;
    private final DeskFrames frames;

    @Inject
    public AccountPage(AccountService accounts, SessionService sessions, KeyDesk keys, DeskFrames frames) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.keys = keys;
        this.frames = frames;
    }

    PortalPage page(Session session, PortalRequest request) {
        PageFrame frame = frames.frame(request, "account.title");
        Account account = own(session);
        return PortalPage.ok(TEMPLATE, view(account, account.email().orElse(""), Optional.empty(),
                keys(account, frame), frame), frame);
    }

    /** Changes where alerts go; empty when it is done. */
    Optional<PortalPage> changeEmail(Session session, FormFields form, PortalRequest request) {
        return switch (accounts.changeEmail(session.caller().account(), form.given(EMAIL),
                form.number(VERSION).orElse(0))) {
            case AccountOutcome.Stored _ -> Optional.empty();
            case AccountOutcome.Refused(AccountProblem problem) ->
                refused(session, form, "account.problem." + problem, request);
            case AccountOutcome.Outdated _ -> refused(session, form, "account.outdated", request);
            case AccountOutcome.NotFound() -> refused(session, form, "account.outdated", request);
        };
    }

    PortalPage issue(Session session, FormFields form, PortalRequest request) {
        PageFrame frame = frames.frame(request, "account.title");
        Account account = own(session);
        KeysView issued = keys.issue(account.name(), KEYS, KeysView.OWN, form, account.name(), frame);
        return PortalPage.ok(TEMPLATE,
                view(account, account.email().orElse(""), Optional.empty(), issued, frame), frame)
                .withStatus(issued.label().problem().isPresent() ? BAD_REQUEST : 200);
    }

    private Optional<PortalPage> refused(Session session, FormFields form, String problem, PortalRequest request) {
        PageFrame frame = frames.frame(request, "account.title");
        Account account = own(session);
        return Optional.of(PortalPage.ok(TEMPLATE, view(account, form.typed(EMAIL),
                Optional.of(frame.text(problem)), keys(account, frame), frame), frame).withStatus(BAD_REQUEST));
    }

    private Account own(Session session) {
        return accounts.account(session.caller().account()).orElseThrow();
    }

    private KeysView keys(Account account, PageFrame frame) {
        return keys.view(account.name(), KEYS, KeysView.OWN, frame);
    }

    private AccountView view(Account account, String email, Optional<String> problem, KeysView shown,
            PageFrame frame) {
        Field field = Field.text(EMAIL, frame.text("account.email"), email).ofType("email", "email").optional()
                .hinted(frame.text("account.email.hint")).with(problem);
        String done = frame.request().typed("done");
        return new AccountView(account.name(), frame.text("role." + account.role()), field, account.version(),
                Optional.of(done).filter(DONE::contains).map(what -> frame.text("account.done." + what)),
                Math.max(0, sessions.count(account.name()) - 1), shown);
    }
}
