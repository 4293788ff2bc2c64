/* Loaded before the C library (LD_PRELOAD), it counts the system calls with which a program changes
 * files. At the one whose turn it is, the program is killed, or the call fails. Told by trap_set;
 * what is written elsewhere than into a file, as into a pipe, does not count.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { KILL_BEFORE = 1, KILL_HALFWAY = 2, FAIL_ONCE = 3, FAIL_FROM_THEN_ON = 4 };

/* Memory that the program shares with whoever watches it; calls.py knows its form. */
struct trap {
    int64_t seen;   /* calls so far */
    int64_t turn;   /* at which of them it closes, from 1; 0 for never */
    int32_t deed;   /* what happens then */
    int32_t error;  /* with which error calls fail */
    int32_t failed; /* how many have */
    char kinds[60]; /* which calls count, between spaces; nothing for all */
    char call[32];  /* the call that it was */
};

static struct trap *trap;

void trap_set(struct trap *set) { trap = set; }

static int is_file(int file)
{
    struct stat found;
    return fstat(file, &found) == 0 && S_ISREG(found.st_mode);
}

static int is_watched(const char *call)
{
    char word[34] = " ";
    if (trap->kinds[0] == 0)
        return 1;
    strcat(strcat(word, call), " ");
    return strstr(trap->kinds, word) != NULL;
}

/* What happens at a call: 0 for nothing, else the deed. */
static int deed_at(const char *call)
{
    if (trap == NULL || !is_watched(call))
        return 0;
    trap->seen++;
    if (trap->turn == 0 || trap->seen < trap->turn)
        return 0;
    if (trap->seen > trap->turn && trap->deed != FAIL_FROM_THEN_ON)
        return 0;
    strncpy(trap->call, call, sizeof trap->call - 1);
    if (trap->deed >= FAIL_ONCE)
        trap->failed++;
    return trap->deed;
}

static void die(void)
{
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

#define THE_REAL(name) \
    static __typeof__(&name) real; \
    if (real == NULL) \
        real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

/* A call that is done whole or not at all. */
#define WHOLE(name, watched, parameters, ...) \
    int name parameters \
    { \
        THE_REAL(name); \
        int deed = (watched) ? deed_at(#name) : 0; \
        if (deed == KILL_BEFORE || deed == KILL_HALFWAY) \
            die(); \
        if (deed) { \
            errno = trap->error; \
            return -1; \
        } \
        return real(__VA_ARGS__); \
    }

/* A call that writes some bytes, and may be ended halfway. */
#define BYTES(name, told, size, half, parameters, ...) \
    ssize_t name parameters \
    { \
        THE_REAL(name); \
        int deed = trap != NULL && is_file(file) ? deed_at(told) : 0; \
        if (deed == KILL_HALFWAY && size > 1) \
            (void)!half; \
        if (deed == KILL_BEFORE || deed == KILL_HALFWAY) \
            die(); \
        if (deed) { \
            errno = trap->error; \
            return -1; \
        } \
        return real(__VA_ARGS__); \
    }

WHOLE(fsync, 1, (int file), file)
WHOLE(fdatasync, 1, (int file), file)
WHOLE(ftruncate, 1, (int file, off_t size), file, size)
WHOLE(ftruncate64, 1, (int file, off64_t size), file, size)
WHOLE(unlink, 1, (const char *path), path)
WHOLE(rename, 1, (const char *from, const char *to), from, to)
WHOLE(link, 1, (const char *from, const char *to), from, to)
WHOLE(mkdir, 1, (const char *path, mode_t mode), path, mode)

BYTES(write, "write", size, real(file, data, size / 2), (int file, const void *data, size_t size),
      file, data, size)
BYTES(pwrite, "pwrite", size, real(file, data, size / 2, place),
      (int file, const void *data, size_t size, off_t place), file, data, size, place)
BYTES(pwrite64, "pwrite", size, real(file, data, size / 2, place),
      (int file, const void *data, size_t size, off64_t place), file, data, size, place)
BYTES(sendfile, "sendfile", size, real(file, from, place, size / 2),
      (int file, int from, off_t *place, size_t size), file, from, place, size)
BYTES(sendfile64, "sendfile", size, real(file, from, place, size / 2),
      (int file, int from, off64_t *place, size_t size), file, from, place, size)
