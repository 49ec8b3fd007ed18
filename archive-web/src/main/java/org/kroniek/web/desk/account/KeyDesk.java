package org.kroniek.web.desk.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.access.ApiKeyService;
import org.kroniek.core.access.KeyScope;
import org.kroniek.web.desk.form.Choice;
import org.kroniek.web.desk.form.Constants;
import org.kroniek.web.desk.form.Field;
import org.kroniek.web.desk.form.FormFields;
import org.kroniek.web.portal.page.PageFrame;

/** Shows, makes and revokes API keys, one's own and for administrators those of others. */
@Dependent
public class KeyDesk {

    private static final int LONGEST_LABEL = 100;

    private final ApiKeyService keys;
    private final Clock clock;

    @Inject
    public KeyDesk(ApiKeyService keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The keys of an account and an empty form. */
    KeysView view(String account, String base, List<KeyScope> scopes, PageFrame frame) {
        return view(account, base, scopes, new FormFields(List.of()), Optional.empty(), Optional.empty(), frame);
    }

    /** Makes a key, if the form is in order; the view then shows it. */
    KeysView issue(String account, String base, List<KeyScope> scopes, FormFields form, String author,
            PageFrame frame) {
        Optional<String> label = form.given(KeysView.LABEL).filter(text -> text.length() <= LONGEST_LABEL);
        if (label.isEmpty()) {
            return view(account, base, scopes, form, Optional.of(frame.text("keys.label.problem")), Optional.empty(),
                    frame);
        }
        KeyScope scope = Constants.named(KeyScope.class, form.typed(KeysView.SCOPE)).filter(scopes::contains)
                .orElse(KeyScope.READ);
        KeyTerm term = Constants.named(KeyTerm.class, form.typed(KeysView.TERM)).orElse(KeyTerm.YEAR);
        String key = keys.issue(account, label.get(), scope, term.from(clock.instant()), author);
        return view(account, base, scopes, new FormFields(List.of()), Optional.empty(), Optional.of(key), frame);
    }

    /** @return whether the account has such a key */
    boolean revoke(String account, String id, String author) {
        try {
            return keys.revoke(account, UUID.fromString(id), author);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private KeysView view(String account, String base, List<KeyScope> scopes, FormFields form,
            Optional<String> problem, Optional<String> issued, PageFrame frame) {
        List<KeyRow> rows = keys.keys(account).stream().map(key -> KeyRow.of(key, base, clock.instant(), frame))
                .toList();
        Field label = Field.text(KeysView.LABEL, frame.text("keys.label"), form.typed(KeysView.LABEL))
                .hinted(frame.text("keys.label.hint")).with(problem);
        String scope = form.given(KeysView.SCOPE).orElse(KeyScope.READ.name());
        String term = form.given(KeysView.TERM).orElse(KeyTerm.YEAR.name());
        return new KeysView(base, rows, label,
                scopes.stream().map(one -> choice("keys.scope.", one, scope, frame)).toList(),
                Arrays.stream(KeyTerm.values()).map(one -> choice("keys.term.", one, term, frame)).toList(), issued);
    }

    private static Choice choice(String family, Enum<?> constant, String chosen, PageFrame frame) {
        return new Choice(constant.name(), frame.text(family + constant.name()), constant.name().equals(chosen));
    }
}
