package org.kroniek.web.desk.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.access.Account;
import org.kroniek.core.access.AccountOutcome;
import org.kroniek.core.access.AccountProblem;
import org.kroniek.core.access.AccountService;
import org.kroniek.core.access.Role;
import org.kroniek.web.desk.form.Choice;
import org.kroniek.web.desk.form.Constants;
import org.kroniek.web.desk.form.Field;
import org.kroniek.web.desk.form.FormFields;
import org.kroniek.web.desk.page.DeskFrames;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.reading.MomentWords;

/** Lists the accounts and makes new ones. */
@Dependent
public class AccountsPage {

    static final String ADDRESS = "/desk/accounts";
    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String ROLE = "role";
    private static final int BAD_REQUEST = 400;

    private final AccountService accounts;
    private final DeskFrames frames;

    @Inject
    public AccountsPage(AccountService accounts, DeskFrames frames) {
        this.accounts = accounts;
        this.frames = frames;
    }

    PortalPage page(PortalRequest request) {
        return page(request, new FormFields(List.of()), Optional.empty());
    }

    /** Makes an account; empty when it is done. */
    Optional<PortalPage> create(FormFields form, String author, PortalRequest request) {
        Role role = Constants.named(Role.class, form.typed(ROLE)).orElse(Role.RESEARCHER);
        return switch (accounts.create(form.typed(NAME).strip(), role, form.given(EMAIL), author)) {
            case AccountOutcome.Refused(AccountProblem problem) ->
                Optional.of(page(request, form, Optional.of(problem)).withStatus(BAD_REQUEST));
            case AccountOutcome.Stored _,AccountOutcome.Outdated _,AccountOutcome.NotFound _ -> Optional.empty();
        };
    }

    private PortalPage page(PortalRequest request, FormFields form, Optional<AccountProblem> problem) {
        PageFrame frame = frames.frame(request, "accounts.title");
        Field name = Field.text(NAME, frame.text("accounts.name"), form.typed(NAME))
                .hinted(frame.text("accounts.name.hint"))
                .with(problem.filter(one -> one != AccountProblem.EMAIL_FORM).map(one -> said(one, frame)));
        Field email = Field.text(EMAIL, frame.text("account.email"), form.typed(EMAIL)).ofType("email", "off")
                .optional()
                .with(problem.filter(one -> one == AccountProblem.EMAIL_FORM).map(one -> said(one, frame)));
        Role chosen = Constants.named(Role.class, form.typed(ROLE)).orElse(Role.RESEARCHER);
        List<AccountsView.Row> rows = accounts.accounts().stream().map(account -> row(account, frame)).toList();
        return PortalPage.ok("desk/accounts.jte", new AccountsView(rows, name, email, roles(chosen, frame)), frame);
    }

    static String said(AccountProblem problem, PageFrame frame) {
        return frame.text("account.problem." + problem);
    }

    static List<Choice> roles(Role chosen, PageFrame frame) {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), frame.text("role." + role), role == chosen)).toList();
    }

    private static AccountsView.Row row(Account account, PageFrame frame) {
        return new AccountsView.Row(ADDRESS + "/" + account.name(), account.name(),
                frame.text("role." + account.role()), account.email().orElse(""),
                new MomentWords(frame.language()).day(account.createdAt()), account.closed());
    }
}
