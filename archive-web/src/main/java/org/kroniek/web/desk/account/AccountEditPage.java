package org.kroniek.web.desk.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.access.Account;
import org.kroniek.core.access.AccountEdit;
import org.kroniek.core.access.AccountOutcome;
import org.kroniek.core.access.AccountProblem;
import org.kroniek.core.access.AccountService;
import org.kroniek.core.access.KeyScope;
import org.kroniek.core.access.Role;
import org.kroniek.web.desk.form.Constants;
import org.kroniek.web.desk.form.Field;
import org.kroniek.web.desk.form.FormFields;
import org.kroniek.web.desk.page.DeskFrames;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.problem.ProblemPages;

/** Shows an account to an administrator, and changes it. */
@Dependent
public class AccountEditPage {

    private static final String CLOSED = "closed";
    private static final String VERSION = "version";
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final List<KeyScope> SCOPES = List.of(KeyScope.values());
    private static final List<String> DONE = List.of("created", "saved", "key");

    private final AccountService accounts;
    private final KeyDesk keys;
    private final DeskFrames frames;
    private final ProblemPages problems;

    @Inject
    public AccountEditPage(AccountService accounts, KeyDesk keys, DeskFrames frames, ProblemPages problems) {
        this.accounts = accounts;
        this.keys = keys;
        this.frames = frames;
        this.problems = problems;
    }

    PortalPage page(String name, PortalRequest request) {
        return accounts.account(name).map(account -> {
            PageFrame frame = frame(account, request);
            return shown(account, Typed.of(account), Optional.empty(), keys(account, frame), frame);
        }).orElseGet(() -> problems.notFound(request));
    }

    /** Changes an account; empty when it is done. */
    Optional<PortalPage> edit(String name, FormFields form, String author, PortalRequest request) {
        Typed typed = new Typed(Constants.named(Role.class, form.typed(AccountsPage.ROLE)).orElse(Role.RESEARCHER),
                form.typed(AccountsPage.EMAIL), form.isTicked(CLOSED), form.number(VERSION).orElse(0));
        return switch (accounts.edit(name, typed.edit(), author)) {
            case AccountOutcome.Stored _ -> Optional.empty();
            case AccountOutcome.NotFound() -> Optional.of(problems.notFound(request));
            case AccountOutcome.Refused(AccountProblem problem) ->
                accounts.account(name).map(account -> refused(account, typed, problem, request));
            case AccountOutcome.Outdated(Account current) -> Optional.of(outdated(current, request));
        };
    }

    PortalPage lendPassword(String name, String author, PortalRequest request) {
        Optional<String> password = accounts.lendPassword(name, author);
        return accounts.account(name).map(account -> {
            PageFrame frame = frame(account, request);
            return view(account, Typed.of(account), Optional.empty(), password, keys(account, frame), frame);
        }).orElseGet(() -> problems.notFound(request));
    }

    PortalPage issueKey(String name, FormFields form, String author, PortalRequest request) {
        return accounts.account(name).map(account -> {
            PageFrame frame = frame(account, request);
            KeysView issued = keys.issue(name, base(account) + "/keys", SCOPES, form, author, frame);
            PortalPage page = shown(account, Typed.of(account), Optional.empty(), issued, frame);
            return issued.label().problem().isPresent() ? page.withStatus(BAD_REQUEST) : page;
        }).orElseGet(() -> problems.notFound(request));
    }

    private PortalPage refused(Account account, Typed typed, AccountProblem problem, PortalRequest request) {
        PageFrame frame = frame(account, request);
        return shown(account, typed, Optional.of(problem), keys(account, frame), frame).withStatus(BAD_REQUEST);
    }

    /** The form as the account is now, for the administrator to look at once more. */
    private PortalPage outdated(Account current, PortalRequest request) {
        PageFrame frame = frame(current, request);
        AccountEditView view = of(current, Typed.of(current), Optional.empty(), Optional.empty(), keys(current, frame),
                Optional.of(frame.text("accounts.outdated")), frame);
        return PortalPage.ok("desk/accountedit.jte", view, frame).withStatus(CONFLICT);
    }

    private PortalPage shown(Account account, Typed typed, Optional<AccountProblem> problem, KeysView shownKeys,
            PageFrame frame) {
        return view(account, typed, problem, Optional.empty(), shownKeys, frame);
    }

    private PortalPage view(Account account, Typed typed, Optional<AccountProblem> problem, Optional<String> lent,
            KeysView shownKeys, PageFrame frame) {
        Optional<String> general = problem.filter(one -> one != AccountProblem.EMAIL_FORM)
                .map(one -> AccountsPage.said(one, frame));
        return PortalPage.ok("desk/accountedit.jte", of(account, typed, problem, lent, shownKeys, general, frame),
                frame);
    }

    private static AccountEditView of(Account account, Typed typed, Optional<AccountProblem> problem,
            Optional<String> lent, KeysView shownKeys, Optional<String> general, PageFrame frame) {
        Field email = Field.text(AccountsPage.EMAIL, frame.text("account.email"), typed.email()).ofType("email", "off")
                .optional().with(problem.filter(one -> one == AccountProblem.EMAIL_FORM)
                        .map(one -> AccountsPage.said(one, frame)));
        String done = frame.request().typed("done");
        return new AccountEditView(base(account), account.name(), email, AccountsPage.roles(typed.role(), frame),
                typed.closed(), account.version(), general,
                Optional.of(done).filter(DONE::contains).map(what -> frame.text("accounts.done." + what)), lent,
                shownKeys);
    }

    private KeysView keys(Account account, PageFrame frame) {
        return keys.view(account.name(), base(account) + "/keys", SCOPES, frame);
    }

    private static String base(Account account) {
        return AccountsPage.ADDRESS + "/" + account.name();
    }

    private PageFrame frame(Account account, PortalRequest request) {
        return frames.frame(request, "accounts.one", account.name());
    }

    /** What is in the form. */
    private record Typed(Role role, String email, boolean closed, int version) {

        static Typed of(Account account) {
            return new Typed(account.role(), account.email().orElse(""), account.closed(), account.version());
        }

        AccountEdit edit() {
            return new AccountEdit(role, Optional.of(email.strip()).filter(text -> !text.isEmpty()), closed, version);
        }
    }
}
