export const id = 569;
export const ids = [569];
export const modules = {

  66569:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
  var _pictures_cut_pictures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84523);



node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort.on('message', async (job) => {
    const answer = await answerTo(job);
    const buffers = 'done' in answer ? answer.done.images.map(({ bytes }) => bytes.buffer) : [];
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort.postMessage(answer, buffers);
});
async function answerTo(job) {
    try {
        return { done: await (0,_pictures_cut_pictures_js__WEBPACK_IMPORTED_MODULE_2__  .K)(job) };
    }
    catch (error) {
        const { message, stack } = error;
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__  .Z_))
            return { failed: { isOfPicture: false, message: stack ?? message } };
        return { failed: { isOfPicture: true, message, ...(error.hint && { hint: error.hint }) } };
    }
}


  })

};
