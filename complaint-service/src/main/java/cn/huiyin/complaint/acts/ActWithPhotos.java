package cn.huiyin.complaint.acts;

import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.CommandWithPhotos;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.photos.PhotoBatch;
import cn.huiyin.complaint.photos.PhotoStore;
import cn.huiyin.complaint.photos.PhotoUpload;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Acts with photos: no photo is decoded for an act that would be refused, and none is kept of an act that was. */
@Service
public class ActWithPhotos {

    private static final String NOT_STORED_YET = "new";

    private final ActOnCase acts;
    private final PhotoStore photos;

    ActWithPhotos(ActOnCase acts, PhotoStore photos) {
        this.acts = acts;
        this.photos = photos;
    }

    /** Acts for staff, see {@link ActOnCase}. */
    public StoredCase act(
            CaseId id, CaseAccess access, CaseCommand command, List<PhotoUpload> uploads, long expectedVersion) {
        if (uploads.isEmpty()) {
            return acts.act(id, access, withoutPhotos(command), expectedVersion);
        }
        acts.check(id, access, announced(command, uploads));
        return stored(id, command, uploads, complete -> acts.act(id, access, complete, expectedVersion));
    }

    /** Acts for the citizen, see {@link ActOnCase}. */
    public StoredCase act(CaseNumber number, CaseAccess access, CaseCommand command, List<PhotoUpload> uploads) {
        if (uploads.isEmpty()) {
            return acts.act(number, access, withoutPhotos(command));
        }
        CaseId id = acts.check(number, access, announced(command, uploads));
        return stored(id, command, uploads, complete -> acts.act(number, access, complete));
    }

    private StoredCase stored(
            CaseId id, CaseCommand command, List<PhotoUpload> uploads, Function<CaseCommand, StoredCase> act) {
        PhotoBatch batch = PhotoBatch.later(id);
        List<String> ids = photos.store(batch, uploads);
        try {
            StoredCase done = act.apply(((CommandWithPhotos) command).withPhotos(ids));
            photos.keep(batch);
            return done;
        } catch (ProblemException refused) {
            photos.discard(batch);
            throw refused;
        }
    }

    /** The command with as many photos as will be stored, for checks before they are. */
    private static CaseCommand announced(CaseCommand command, List<PhotoUpload> uploads) {
        if (!(withoutPhotos(command) instanceof CommandWithPhotos withPhotos)) {
            throw invalid("none with this act");
        }
        if (uploads.size() > Complaint.MAX_PHOTOS) {
            throw invalid("<= " + Complaint.MAX_PHOTOS);
        }
        return withPhotos.withPhotos(Collections.nCopies(uploads.size(), NOT_STORED_YET));
    }

    /** Photos are sent, not named. */
    private static CaseCommand withoutPhotos(CaseCommand command) {
        if (command instanceof CommandWithPhotos withPhotos
                && !withPhotos.photos().isEmpty()) {
            throw invalid("files beside the act, not names in it");
        }
        return command;
    }

    private static ProblemException invalid(String expected) {
        return ProblemException.of(ProblemType.INVALID_INPUT, "photos: (expected: " + expected + ")")
                .at("/photos", "photos");
    }
}
