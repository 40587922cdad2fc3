package se.medborgarlofte.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Template;

/** A text that cannot be filled in is found when the service starts, never when a mail is sent. */
class TemplateLibraryTest {

    @Test
    void everyTextWeHaveCanBeFilledIn() {
        assertThatCode(TemplateLibrary::new).doesNotThrowAnyException();
    }

    @Test
    void aTextThatNeedsAFactItsTemplateDoesNotHaveIsRefused() {
        assertThatThrownBy(() ->
                        TemplateLibrary.checked("x", "Ämne\n\nLöftet {pledge}", Template.CONCERN_RECEIVED.facts()))
                .hasMessage("x has no facts for {pledge}: [PLEDGE_ID]");
    }

    @Test
    void aPlaceNobodyCanFillIsRefusedAlsoInSubjectListAndLink() {
        for (String source :
                new String[] {"{nmae}\n\ntext", "Ämne\n\n* ett\n* {nmae}", "Ämne\n\n> här: {portal}/{nmae}"}) {
            assertThatThrownBy(() -> TemplateLibrary.checked("x", source, Set.of(Fact.values())))
                    .hasMessage("x has an unknown place {nmae}");
        }
    }

    @Test
    void aBuiltInTextMayTellAnOptionalFactOnlyUnderItsCondition() {
        assertThatCode(() -> TemplateLibrary.checked("x", "Ämne\n\n? due-on\nSenast {due-on}", Template.LOAN_DUE))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> TemplateLibrary.checked("x", "Ämne\n\nSenast {due-on}", Template.LOAN_DUE))
                .hasMessage("x has no facts for {due-on}: [DUE_ON]");
        assertThatThrownBy(() -> TemplateLibrary.checked("x", "Ämne\n\n? match\nTräff {match}", Template.LOAN_DUE))
                .hasMessage("x has no facts for {match}: [MATCH_ID]");
    }

    @Test
    void aTextWithoutABodyOrALinkWithoutAnAddressIsRefused() {
        assertThatThrownBy(() -> TemplateLibrary.checked("x", "Ämne", Set.of()))
                .hasMessageContaining("x needs a subject");
        assertThatThrownBy(() -> TemplateLibrary.checked("x", "Ämne\n\n> hit:", Set.of()))
                .hasMessage("x has a link without an address");
    }

    @Test
    void aTextIsReadInBlocks() {
        TemplateText text =
                TemplateParser.parse("x", "Ämne\n\nEn rad\noch en till\n\n* ett\n* två\n\n> Läs: {portal}/a\n");

        assertThat(text.subject()).isEqualTo("Ämne");
        assertThat(text.blocks())
                .containsExactly(
                        new Block.Paragraph("En rad och en till"),
                        new Block.Bullets(java.util.List.of("ett", "två")),
                        new Block.Link("Läs", "{portal}/a"));
    }
}
