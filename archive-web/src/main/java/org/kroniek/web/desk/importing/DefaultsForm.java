package org.kroniek.web.desk.importing;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.importing.ImportDefaults;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.web.desk.form.Field;
import org.kroniek.web.desk.form.FormFields;
import org.kroniek.web.portal.page.PageFrame;

/**
 * The fields that say what applies to documents that do not say it themselves.
 *
 * @param source as typed
 * @param language as typed
 * @param rights as typed
 */
record DefaultsForm(String source, String language, String rights) {

    private static final String SOURCE = "source";
    private static final String LANGUAGE = "language";
    private static final String RIGHTS = "rights";
    private static final int LONGEST_SOURCE = 200;

    static DefaultsForm of(FormFields form) {
        return new DefaultsForm(form.typed(SOURCE).strip(), form.typed(LANGUAGE).strip(),
                form.typed(RIGHTS).strip());
    }

    static DefaultsForm of(ImportDefaults defaults) {
        return new DefaultsForm(defaults.source().orElse(""), defaults.language().map(LanguageTag::value).orElse(""),
                defaults.rights().orElse(""));
    }

    boolean isRight() {
        return isRightSource() && isRightLanguage();
    }

    private boolean isRightSource() {
        return source.length() <= LONGEST_SOURCE && source.chars().noneMatch(Character::isISOControl);
    }

    private boolean isRightLanguage() {
        return language.isEmpty() || LanguageTag.parse(language).isPresent();
    }

    ImportDefaults defaults() {
        return new ImportDefaults(given(source), Optional.empty(), LanguageTag.parse(language), given(rights));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(typed -> !typed.isEmpty());
    }

    List<Field> fields(PageFrame frame) {
        return List.of(
                field(SOURCE, source, isRightSource(), frame),
                field(LANGUAGE, language, isRightLanguage(), frame),
                field(RIGHTS, rights, true, frame));
    }

    private static Field field(String name, String typed, boolean right, PageFrame frame) {
        return Field.text(name, frame.text("imports.default." + name), typed).optional()
                .hinted(frame.text("imports.default." + name + ".hint"))
                .with(right ? Optional.empty() : Optional.of(frame.text("imports.default." + name + ".problem")));
    }
}
