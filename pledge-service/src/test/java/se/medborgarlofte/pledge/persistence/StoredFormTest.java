package se.medborgarlofte.pledge.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.eventing.store.StateMapping;
import se.medborgarlofte.pledge.domain.Amendment;
import se.medborgarlofte.pledge.domain.BoardDecision;
import se.medborgarlofte.pledge.domain.PictureStage;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeStage;
import se.medborgarlofte.pledge.domain.SituationPicture;
import se.medborgarlofte.pledge.domain.Staffanstorp;

/** What is stored is read back as it was, in every stage, through the bytes of the store and not just in memory. */
class StoredFormTest {

    private final StateMapping mapping = new StateMapping()
            .sealed(PictureStage.class)
            .sealed(PledgeStage.class)
            .sealed(PledgeStage.SinceInForce.class)
            .sealed(Amendment.class)
            .sealed(BoardDecision.class);

    @ParameterizedTest
    @MethodSource("pledges")
    void aPledgeIsReadBackAsItWas(Pledge pledge) {
        Pledge read = mapping.fromDocument(throughBytes(mapping.toDocument(pledge)), Pledge.class);

        assertThat(read).isEqualTo(pledge);
        assertThat(read.contentHash()).isEqualTo(pledge.contentHash());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureIsReadBackAsItWas(SituationPicture picture) {
        assertThat(mapping.fromDocument(throughBytes(mapping.toDocument(picture)), SituationPicture.class))
                .isEqualTo(picture);
    }

    static Stream<Pledge> pledges() {
        return Stream.of(
                Staffanstorp.draft(),
                Staffanstorp.agreed(),
                Staffanstorp.postponed(),
                Staffanstorp.rejected(),
                Staffanstorp.decided(),
                Staffanstorp.signed(),
                Staffanstorp.active(),
                Staffanstorp.abandoned(),
                Staffanstorp.done(),
                Staffanstorp.extending(),
                Staffanstorp.correcting(),
                Staffanstorp.revised(),
                Staffanstorp.suspended(),
                Staffanstorp.withdrawn(),
                Staffanstorp.due(),
                Staffanstorp.concluded());
    }

    static Stream<SituationPicture> pictures() {
        return Stream.of(Staffanstorp.draftPicture(), Staffanstorp.approvedPicture());
    }

    private static Document throughBytes(Document document) {
        BsonDocument bytes = new RawBsonDocument(document, new DocumentCodec());
        return new DocumentCodec()
                .decode(
                        bytes.asBsonReader(),
                        org.bson.codecs.DecoderContext.builder().build());
    }
}
