package org.kroniek.web.desk.article;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.history.TextDifference;
import org.kroniek.web.desk.form.Choice;
import org.kroniek.web.desk.form.Field;

/**
 * The page on which an article is corrected.
 *
 * @param address where the form goes
 * @param article the article's own page
 * @param revision that the form was made from
 * @param done what has just been done
 * @param alarm why nothing was stored, where no field is to blame
 * @param difference between what is kept and what was typed, when that was asked for or somebody else has been first
 * @param access who may read it
 */
public record ArticleEditView(String address, String article, String headline, int revision, ArticleFields fields,
        Optional<String> done, Optional<String> alarm, Optional<TextDifference> difference, AccessForm access) {

    /**
     * The form in which is decided who may read an article.
     *
     * @param number of the decision that the form was made from
     */
    public record AccessForm(String now, List<Choice> kinds, Field until,
            Field reason, int number) {}
}
