package cn.huiyin.complaint.cases.domain;

import java.util.List;

/** A command with which photos can be sent. They are stored before it is decided, and only the service names them. */
public interface CommandWithPhotos extends CaseCommand {

    /** Ids of stored photos. */
    List<String> photos();

    CommandWithPhotos withPhotos(List<String> stored);
}
