package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.Audience;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.PictureProjection;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** Shows a situation picture as its reader may see it. */
@Component
public final class ProjectPicture {

    private final Access access;
    private final SwedishCalendar calendar;
    private final ReadPicture readPicture;
    private final Pictures pictures;
    private final CountConcerns count;
    private final InputDocuments inputs;

    ProjectPicture(
            Access access,
            SwedishCalendar calendar,
            ReadPicture readPicture,
            Pictures pictures,
            CountConcerns count,
            InputDocuments inputs) {
        this.access = access;
        this.calendar = calendar;
        this.readPicture = readPicture;
        this.pictures = pictures;
        this.count = count;
        this.inputs = inputs;
    }

    /** For those who work on it: the police see theirs, everybody else what the partners share. */
    public PictureProjection forCaller(Caller caller, String pictureId) {
        SituationPicture picture = readPicture.read(caller, pictureId).state();
        Party party = PartyOfCaller.of(caller, picture.municipalityCode(), calendar.today());
        return projection(party == Party.POLICE ? Audience.POLICE : Audience.PARTNERS, picture);
    }

    /** The newest approved picture of an area for anybody. */
    public PictureProjection forEverybody(Caller caller, String municipalityCode) {
        access.require(PledgeOperation.READ_PUBLIC_PLEDGE, caller, Resource.in(municipalityCode));
        return pictures.newestApproved(municipalityCode)
                .map(stored -> projection(Audience.PUBLIC, stored.state()))
                .orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
    }

    private PictureProjection projection(Audience audience, SituationPicture picture) {
        return PictureProjection.of(
                audience,
                picture,
                count.of(picture),
                inputs.within(picture.municipalityCode(), picture.period()).stream()
                        .filter(input -> picture.includesWhatCame(input.addedAt()))
                        .toList());
    }
}
