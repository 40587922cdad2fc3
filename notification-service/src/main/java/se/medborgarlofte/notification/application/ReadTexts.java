package se.medborgarlofte.notification.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;

/** Those who write texts for a municipality, and those who check them, read them. */
@Service
public class ReadTexts {

    private final Access access;
    private final Texts texts;

    ReadTexts(Access access, Texts texts) {
        this.access = access;
        this.texts = texts;
    }

    public Page<SavedText> list(Caller caller, String area, PageRequest request) {
        access.require(NotificationOperation.READ_TEXT, caller, Resource.in(area));
        return texts.in(area, request);
    }

    /** The newest version. */
    public SavedText read(Caller caller, String code) {
        SavedText text = texts.newest(code).orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
        access.require(NotificationOperation.READ_TEXT, caller, Resource.in(text.area()));
        return text;
    }
}
